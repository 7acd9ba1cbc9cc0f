package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JtewrongGenerated {
	public static final String JTE_NAME = "platform/wrong.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,6,6,6,8,8,9,9,9,10,10,10,12,12,12,12,12,12,12,12,12,12,12,12,13,13,14,14,14,15,15,18,18,18,19,19,19,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, String reason, Map<String, String> about) {
		gg.jte.generated.ondemand.platform.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t(reason + ".title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <div class=\"wrong\">\n    <span class=\"wrong-sign\">");
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "warning");
				jteOutput.writeContent("</span>\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(web.t(reason + ".title"));
				jteOutput.writeContent("</h1>\n    <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t(reason, about));
				jteOutput.writeContent("</p>\n    <p class=\"buttons\">\n      <a class=\"button\"");
				var __jte_html_attribute_0 = web.staff() ? "/staff" : "/";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(web.t("wrong.home"));
				jteOutput.writeContent("</a>\n      ");
				if (!web.staff()) {
					jteOutput.writeContent("\n      <a class=\"button secondary\" href=\"/services\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(web.t("wrong.services"));
					jteOutput.writeContent("</a>\n      ");
				}
				jteOutput.writeContent("\n    </p>\n  </div>\n");
			}
		}, web.staff(), "", false, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		String reason = (String)params.get("reason");
		Map<String, String> about = (Map<String, String>)params.get("about");
		render(jteOutput, jteHtmlInterceptor, web, reason, about);
	}
}
