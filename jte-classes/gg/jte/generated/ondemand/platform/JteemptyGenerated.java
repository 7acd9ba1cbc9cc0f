package gg.jte.generated.ondemand.platform;
@SuppressWarnings("unchecked")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "platform/empty.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,5,5,5,6,6,6,7,7,7,9,9,9,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, gg.jte.Content content, String icon) {
		jteOutput.writeContent("<div class=\"empty\">\n  ");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		jteOutput.writeContent("\n  <p class=\"empty-title\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</p>\n  ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		gg.jte.Content content = (gg.jte.Content)params.get("content");
		String icon = (String)params.getOrDefault("icon", "paper");
		render(jteOutput, jteHtmlInterceptor, title, content, icon);
	}
}
