package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
@SuppressWarnings("unchecked")
public final class JtetextareaGenerated {
	public static final String JTE_NAME = "platform/form/textarea.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,17,17,18,18,18,18,18,18,18,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,23,23,23,2,3,4,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, String hint, int rows, int length, boolean optional, boolean title) {
		jteOutput.writeContent("<div class=\"field ");
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
			if (optional) {
				jteOutput.writeContent(" <span class=\"optional\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("form.optional"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</label>\n  ");
		}
		jteOutput.writeContent("\n  ");
		if (!hint.isEmpty()) {
			jteOutput.writeContent("\n  <p class=\"hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</p>\n  ");
		}
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.platform.form.JteerrorGenerated.render(jteOutput, jteHtmlInterceptor, web, form, name);
		jteOutput.writeContent("\n  <textarea class=\"input\"");
		var __jte_html_attribute_2 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("textarea", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("textarea", "name");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = rows;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" rows=\"");
			jteOutput.setContext("textarea", "rows");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = length;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" maxlength=\"");
			jteOutput.setContext("textarea", "maxlength");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" dir=\"auto\"");
		var __jte_html_attribute_6 = form.describedBy(name, hint);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("textarea", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = form.error(name) == null ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("textarea", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("textarea", null);
		jteOutput.writeUserContent(form.value(name));
		jteOutput.writeContent("</textarea>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", "");
		int rows = (int)params.getOrDefault("rows", 4);
		int length = (int)params.getOrDefault("length", 2000);
		boolean optional = (boolean)params.getOrDefault("optional", false);
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, hint, rows, length, optional, title);
	}
}
