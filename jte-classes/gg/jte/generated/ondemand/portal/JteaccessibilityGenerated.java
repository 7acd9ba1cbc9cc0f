package gg.jte.generated.ondemand.portal;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteaccessibilityGenerated {
	public static final String JTE_NAME = "portal/accessibility.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,4,4,6,6,6,7,7,7,8,8,8,10,10,11,11,11,12,12,14,14,14,15,15,15,16,16,16,17,17,17,18,18,18,19,19,19,21,21,21,22,22,22,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web) {
		gg.jte.generated.ondemand.platform.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t("portal.access.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.platform.JtecrumbsGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of());
				jteOutput.writeContent("\n  <article class=\"narrow\">\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(web.t("portal.access.title"));
				jteOutput.writeContent("</h1>\n    <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.access.lead"));
				jteOutput.writeContent("</p>\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.access.can"));
				jteOutput.writeContent("</h2>\n    <ul>\n      ");
				for (String line : List.of("zoom", "keys", "ears", "script", "digits", "language")) {
					jteOutput.writeContent("\n      <li>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(web.t("portal.access.can-" + line));
					jteOutput.writeContent("</li>\n      ");
				}
				jteOutput.writeContent("\n    </ul>\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.access.checked"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.access.checked-text"));
				jteOutput.writeContent("</p>\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.access.lacks"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.access.lacks-text"));
				jteOutput.writeContent("</p>\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.access.help"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.access.help-text"));
				jteOutput.writeContent("</p>\n  </article>\n");
			}
		}, false, "", false, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		render(jteOutput, jteHtmlInterceptor, web);
	}
}
