package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtedateGenerated {
	public static final String JTE_NAME = "platform/form/date.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,14,14,15,15,17,17,18,18,20,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,23,23,26,26,26,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, String hint, boolean title) {
		jteOutput.writeContent("<fieldset class=\"field ");
		jteOutput.setContext("fieldset", "class");
		jteOutput.writeUserContent(form.error(name) == null ? "" : "is-wrong");
		jteOutput.setContext("fieldset", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = form.describedBy(name, hint);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("fieldset", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <legend>");
		if (title) {
			jteOutput.writeContent("<h1 class=\"label-title\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</h1>");
		} else {
			jteOutput.setContext("legend", null);
			jteOutput.writeUserContent(label);
		}
		jteOutput.writeContent("</legend>\n  ");
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
		jteOutput.writeContent("\n  <div class=\"date-parts\">\n    ");
		for (String part : List.of("day", "month", "year")) {
			jteOutput.writeContent("\n    ");
			String id = part.equals("day") ? name : name + "-" + part;
			jteOutput.writeContent("\n    <div>\n      <label");
			var __jte_html_attribute_1 = id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(web.t("form." + part));
			jteOutput.writeContent("</label>\n      <input class=\"input input-");
			jteOutput.setContext("input", "class");
			jteOutput.writeUserContent(part);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_2 = id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" id=\"");
				jteOutput.setContext("input", "id");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("-");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(part);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\" type=\"text\" inputmode=\"numeric\" dir=\"ltr\" autocomplete=\"off\"");
			var __jte_html_attribute_3 = part.equals("year") ? "4" : "2";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" maxlength=\"");
				jteOutput.setContext("input", "maxlength");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = form.value(name + "-" + part);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = form.error(name) == null ? null : "true";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" aria-invalid=\"");
				jteOutput.setContext("input", "aria-invalid");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    </div>\n    ");
		}
		jteOutput.writeContent("\n  </div>\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", "");
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, hint, title);
	}
}
