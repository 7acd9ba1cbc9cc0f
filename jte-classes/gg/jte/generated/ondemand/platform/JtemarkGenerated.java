package gg.jte.generated.ondemand.platform;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "platform/mark.jte";
	public static final int[] JTE_LINE_INFO = {5,5,5,5,5,5,5,5,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg class=\"mark\" viewBox=\"0 0 48 48\" width=\"44\" height=\"44\" aria-hidden=\"true\" focusable=\"false\">\n<path class=\"mark-star\" d=\"M24 2l6.440 6.440h9.120v9.120L46 24l-6.440 6.440v9.120h-9.120L24 46l-6.440-6.440H8.440v-9.120L2 24l6.440-6.440V8.440h9.120z\"/>\n<path class=\"mark-door\" d=\"M16 35V22.500C16 17 19.500 14.500 24 12c4.500 2.500 8 5 8 10.500V35z\"/>\n<path class=\"mark-wave\" d=\"M12.500 35h23M16 29.500c2 0 2-1.500 4-1.500s2 1.500 4 1.500 2-1.500 4-1.500 2 1.500 4 1.500\"/>\n</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
