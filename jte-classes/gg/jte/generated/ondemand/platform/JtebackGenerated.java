package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
@SuppressWarnings("unchecked")
public final class JtebackGenerated {
	public static final String JTE_NAME = "platform/back.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, String href, String label) {
		jteOutput.writeContent("<a class=\"back\"");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "back");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(label.isEmpty() ? web.t("page.back") : label);
		jteOutput.writeContent("</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		String href = (String)params.get("href");
		String label = (String)params.getOrDefault("label", "");
		render(jteOutput, jteHtmlInterceptor, web, href, label);
	}
}
