package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
@SuppressWarnings("unchecked")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "platform/notice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,9,9,9,10,10,11,11,11,12,12,13,13,13,16,16,16,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, String kind, String title, gg.jte.Content content) {
		jteOutput.writeContent("<div class=\"notice ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = kind.equals("error") ? "alert" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" role=\"");
			jteOutput.setContext("div", "role");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, kind);
		jteOutput.writeContent("\n  <div>\n    <span class=\"for-ears\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(web.t("notice." + kind));
		jteOutput.writeContent("</span>\n    ");
		if (!title.isEmpty()) {
			jteOutput.writeContent("\n    <p class=\"notice-title\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeContent("</p>\n    ");
		}
		jteOutput.writeContent("\n    ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n  </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		String kind = (String)params.getOrDefault("kind", "info");
		String title = (String)params.getOrDefault("title", "");
		gg.jte.Content content = (gg.jte.Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, web, kind, title, content);
	}
}
