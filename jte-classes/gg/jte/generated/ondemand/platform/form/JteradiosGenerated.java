package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteradiosGenerated {
	public static final String JTE_NAME = "platform/form/radios.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,5,5,5,5,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,18,18,19,19,21,21,22,22,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,28,28,30,30,33,33,33,5,6,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, List<Option> options, String hint, boolean inline, boolean several, boolean title) {
		jteOutput.writeContent("<fieldset class=\"field choices ");
		jteOutput.setContext("fieldset", "class");
		jteOutput.writeUserContent(inline ? "inline" : "");
		jteOutput.setContext("fieldset", null);
		jteOutput.writeContent(" ");
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
		jteOutput.writeContent("\n  <div class=\"choice-list\">\n    ");
		for (int i = 0; i < options.size(); i++) {
			jteOutput.writeContent("\n    ");
			String id = i == 0 ? name : name + "-" + (i + 1);
			jteOutput.writeContent("\n    <div class=\"choice\">\n      <input");
			var __jte_html_attribute_1 = several ? "checkbox" : "radio";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" type=\"");
				jteOutput.setContext("input", "type");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = id;
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
			var __jte_html_attribute_4 = options.get(i).value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = form.chosen(name, options.get(i).value());
			if (__jte_html_attribute_5) {
			jteOutput.writeContent(" checked");
			}
			var __jte_html_attribute_6 = options.get(i).hint().isEmpty() ? null : id + "-about";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" aria-describedby=\"");
				jteOutput.setContext("input", "aria-describedby");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <label");
			var __jte_html_attribute_7 = id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(options.get(i).label());
			jteOutput.writeContent("</label>\n      ");
			if (!options.get(i).hint().isEmpty()) {
				jteOutput.writeContent("\n      <p class=\"hint\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(id);
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-about\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(options.get(i).hint());
				jteOutput.writeContent("</p>\n      ");
			}
			jteOutput.writeContent("\n    </div>\n    ");
		}
		jteOutput.writeContent("\n  </div>\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Option> options = (List<Option>)params.get("options");
		String hint = (String)params.getOrDefault("hint", "");
		boolean inline = (boolean)params.getOrDefault("inline", false);
		boolean several = (boolean)params.getOrDefault("several", false);
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, options, hint, inline, several, title);
	}
}
