package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
@SuppressWarnings("unchecked")
public final class JtesubmitGenerated {
	public static final String JTE_NAME = "platform/form/submit.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, String label, String look, String name, String value, String key) {
		jteOutput.writeContent("<button class=\"button ");
		jteOutput.setContext("button", "class");
		jteOutput.writeUserContent(look);
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\" type=\"submit\"");
		var __jte_html_attribute_0 = name.isEmpty() ? null : name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("button", "name");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name.isEmpty() ? null : value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = web.t("form.sending");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-once=\"");
			jteOutput.setContext("button", "data-once");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = key.isEmpty() ? null : key;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-key=\"");
			jteOutput.setContext("button", "data-key");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</button>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		String label = (String)params.get("label");
		String look = (String)params.getOrDefault("look", "");
		String name = (String)params.getOrDefault("name", "");
		String value = (String)params.getOrDefault("value", "");
		String key = (String)params.getOrDefault("key", "");
		render(jteOutput, jteHtmlInterceptor, web, label, look, name, value, key);
	}
}
