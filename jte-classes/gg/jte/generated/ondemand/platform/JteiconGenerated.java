package gg.jte.generated.ondemand.platform;
@SuppressWarnings("unchecked")
public final class JteiconGenerated {
	public static final String JTE_NAME = "platform/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,1,1,1,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,19,19,20,20,21,21,22,22,23,23,24,24,25,25,26,26,27,27,27,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name) {
		jteOutput.writeContent("<svg class=\"icon icon-");
		jteOutput.setContext("svg", "class");
		jteOutput.writeUserContent(name);
		jteOutput.setContext("svg", null);
		jteOutput.writeContent("\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">\n");
		if (name.equals("search")) {
			jteOutput.writeContent("<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"M15.5 15.5 21 21\"/>\n");
		} else if (name.equals("back")) {
			jteOutput.writeContent("<path d=\"M14 5l-7 7 7 7\"/>\n");
		} else if (name.equals("forward")) {
			jteOutput.writeContent("<path d=\"M10 5l7 7-7 7\"/>\n");
		} else if (name.equals("check")) {
			jteOutput.writeContent("<path d=\"M5 12.5l4.5 4.5L19 7.5\"/>\n");
		} else if (name.equals("cross")) {
			jteOutput.writeContent("<path d=\"M6 6l12 12M18 6L6 18\"/>\n");
		} else if (name.equals("info")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v6M12 7.5v.01\"/>\n");
		} else if (name.equals("warning")) {
			jteOutput.writeContent("<path d=\"M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.01\"/>\n");
		} else if (name.equals("error")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v6M12 16.5v.01\"/>\n");
		} else if (name.equals("success")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M8 12.4l2.8 2.8L16.2 9.4\"/>\n");
		} else if (name.equals("clock")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5.2l3.4 2\"/>\n");
		} else if (name.equals("money")) {
			jteOutput.writeContent("<rect x=\"2.5\" y=\"6\" width=\"19\" height=\"12\" rx=\"2\"/><circle cx=\"12\" cy=\"12\" r=\"2.8\"/><path d=\"M6 9v.01M18 15v.01\"/>\n");
		} else if (name.equals("paper")) {
			jteOutput.writeContent("<path d=\"M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h6M9 16.5h6\"/>\n");
		} else if (name.equals("licence")) {
			jteOutput.writeContent("<path d=\"M5 3h14v11H5zM8.5 7h7M8.5 10h4\"/><circle cx=\"14.5\" cy=\"15.5\" r=\"3\"/><path d=\"M12.8 18v3.5l1.7-1 1.7 1V18\"/>\n");
		} else if (name.equals("shop")) {
			jteOutput.writeContent("<path d=\"M4 9.5V20h16V9.5M3 9.5 5 4h14l2 5.5M3 9.5a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0M10 20v-5h4v5\"/>\n");
		} else if (name.equals("build")) {
			jteOutput.writeContent("<path d=\"M4 21V8l8-5 8 5v13M2 21h20M9 21v-5h6v5M8.5 11h.01M12 11h.01M15.5 11h.01\"/>\n");
		} else if (name.equals("person")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4.5 21c.6-4.4 3.6-6.5 7.5-6.5s6.900 2.100 7.500 6.500\"/>\n");
		} else if (name.equals("print")) {
			jteOutput.writeContent("<path d=\"M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z\"/>\n");
		} else if (name.equals("upload")) {
			jteOutput.writeContent("<path d=\"M12 16V5M7.500 9.500 12 5l4.500 4.500M4 19.500h16\"/>\n");
		} else if (name.equals("language")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M3 12h18M12 3c3 3 3.800 6 3.800 9s-.8 6-3.800 9c-3-3-3.800-6-3.800-9S9 6 12 3z\"/>\n");
		} else if (name.equals("phone")) {
			jteOutput.writeContent("<rect x=\"6.500\" y=\"2.500\" width=\"11\" height=\"19\" rx=\"2\"/><path d=\"M11 18.500h2\"/>\n");
		} else if (name.equals("post")) {
			jteOutput.writeContent("<path d=\"M3 6h18v12H3zM3 7l9 6.500L21 7\"/>\n");
		} else if (name.equals("office")) {
			jteOutput.writeContent("<path d=\"M3 9.500 12 4l9 5.500M4 20.500h16M6 10v8M10 10v8M14 10v8M18 10v8\"/>\n");
		} else if (name.equals("key")) {
			jteOutput.writeContent("<rect x=\"2.500\" y=\"6\" width=\"19\" height=\"12\" rx=\"2\"/><path d=\"M6 10h.01M10 10h.01M14 10h.01M18 10h.01M7.500 14h9\"/>\n");
		} else {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"3\"/>\n");
		}
		jteOutput.writeContent("</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, name);
	}
}
