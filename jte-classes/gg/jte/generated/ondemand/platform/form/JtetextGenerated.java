package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.InputKind;
@SuppressWarnings("unchecked")
public final class JtetextGenerated {
	public static final String JTE_NAME = "platform/form/text.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,17,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,22,22,22,22,22,22,22,23,23,24,24,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,28,28,28,29,29,32,32,32,4,5,6,7,8,9,10,11,12,13,14,14,14,14};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, String hint, InputKind kind, String autocomplete, int length, String unit, boolean optional, boolean title) {
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
		jteOutput.writeContent("\n  <div class=\"input-line\">\n    <input class=\"input ");
		jteOutput.setContext("input", "class");
		jteOutput.writeUserContent(kind.css());
		jteOutput.setContext("input", null);
		jteOutput.writeContent("\"");
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
		var __jte_html_attribute_4 = kind.type();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" type=\"");
			jteOutput.setContext("input", "type");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = kind == InputKind.PASSWORD ? "" : form.value(name);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = kind.keyboard();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" inputmode=\"");
			jteOutput.setContext("input", "inputmode");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = kind.dir();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" dir=\"");
			jteOutput.setContext("input", "dir");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = kind.autocomplete(autocomplete);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" autocomplete=\"");
			jteOutput.setContext("input", "autocomplete");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = kind.length(length);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" maxlength=\"");
			jteOutput.setContext("input", "maxlength");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_10 = form.describedBy(name, hint);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_11 = form.error(name) == null ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		if (!unit.isEmpty()) {
			jteOutput.writeContent("\n    <span class=\"unit\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(unit);
			jteOutput.writeContent("</span>\n    ");
		}
		jteOutput.writeContent("\n  </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", "");
		InputKind kind = (InputKind)params.getOrDefault("kind", InputKind.TEXT);
		String autocomplete = (String)params.getOrDefault("autocomplete", "");
		int length = (int)params.getOrDefault("length", 0);
		String unit = (String)params.getOrDefault("unit", "");
		boolean optional = (boolean)params.getOrDefault("optional", false);
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, hint, kind, autocomplete, length, unit, optional, title);
	}
}
