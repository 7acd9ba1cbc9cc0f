package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
@SuppressWarnings("unchecked")
public final class JtefileGenerated {
	public static final String JTE_NAME = "platform/form/file.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,17,18,18,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,22,22,22,22,22,22,22,22,23,23,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,30,30,30,3,4,5,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, String hint, String accept, String kept, int limit, boolean several, boolean title) {
		jteOutput.writeContent("<div class=\"field file ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(form.error(name) == null ? "" : "is-wrong");
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\">\n  ");
		if (title) {
			jteOutput.writeContent("\n  <h1 class=\"label-title\"><label");
			var __jte_html_attribute_0 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</label></h1>\n  ");
		} else {
			jteOutput.writeContent("\n  <label");
			var __jte_html_attribute_1 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</label>\n  ");
		}
		jteOutput.writeContent("\n  <p class=\"hint\" id=\"");
		jteOutput.setContext("p", "id");
		jteOutput.writeUserContent(name);
		jteOutput.setContext("p", null);
		jteOutput.writeContent("-hint\">");
		if (!hint.isEmpty()) {
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent(" ");
		}
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(web.t("form.file-limit", "limit", limit));
		jteOutput.writeContent("</p>\n  ");
		gg.jte.generated.ondemand.platform.form.JteerrorGenerated.render(jteOutput, jteHtmlInterceptor, web, form, name);
		jteOutput.writeContent("\n  ");
		if (!kept.isEmpty()) {
			jteOutput.writeContent("\n  <p class=\"kept\">");
			gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "success");
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(web.t("form.kept"));
			jteOutput.writeContent(" <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(kept);
			jteOutput.writeContent("</bdi></span></p>\n  ");
		}
		jteOutput.writeContent("\n  <div class=\"drop\">\n    ");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "upload");
		jteOutput.writeContent("\n    <input");
		var __jte_html_attribute_2 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" type=\"file\"");
		var __jte_html_attribute_4 = accept;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" accept=\"");
			jteOutput.setContext("input", "accept");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = several;
		if (__jte_html_attribute_5) {
		jteOutput.writeContent(" multiple");
		}
		var __jte_html_attribute_6 = limit;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" data-limit=\"");
			jteOutput.setContext("input", "data-limit");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = web.t("form.file-too-large", "limit", limit);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" data-too-large=\"");
			jteOutput.setContext("input", "data-too-large");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = form.describedBy(name, "hint");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = form.error(name) == null ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <p class=\"drop-said\" role=\"status\"></p>\n  </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", "");
		String accept = (String)params.getOrDefault("accept", "image/jpeg,image/png,application/pdf");
		String kept = (String)params.getOrDefault("kept", "");
		int limit = (int)params.getOrDefault("limit", 10);
		boolean several = (boolean)params.getOrDefault("several", false);
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, hint, accept, kept, limit, several, title);
	}
}
