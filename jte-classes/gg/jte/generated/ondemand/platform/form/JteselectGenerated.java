package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteselectGenerated {
	public static final String JTE_NAME = "platform/form/select.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,5,5,5,5,12,12,12,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,19,19,19,19,19,19,19,20,20,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,29,29,29,5,6,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, List<Option> options, String hint, boolean title) {
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
		jteOutput.writeContent("\n  <select class=\"input\"");
		var __jte_html_attribute_2 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("select", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("select", "name");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = form.describedBy(name, hint);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("select", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = form.error(name) == null ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("select", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <option value=\"\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(web.t("form.choose"));
		jteOutput.writeContent("</option>\n    ");
		for (Option option : options) {
			jteOutput.writeContent("\n    <option");
			var __jte_html_attribute_6 = option.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_7 = form.chosen(name, option.value());
			if (__jte_html_attribute_7) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(option.label());
			jteOutput.writeContent("</option>\n    ");
		}
		jteOutput.writeContent("\n  </select>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Option> options = (List<Option>)params.get("options");
		String hint = (String)params.getOrDefault("hint", "");
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, options, hint, title);
	}
}
