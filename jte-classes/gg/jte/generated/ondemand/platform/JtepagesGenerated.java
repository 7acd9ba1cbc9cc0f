package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
@SuppressWarnings("unchecked")
public final class JtepagesGenerated {
	public static final String JTE_NAME = "platform/pages.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,6,6,7,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,16,16,17,17,17,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, int page, int pages, String href) {
		if (pages > 1) {
			jteOutput.writeContent("\n<nav class=\"pages\"");
			var __jte_html_attribute_0 = web.t("pages.label");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n  ");
			if (page > 1) {
				jteOutput.writeContent("\n  <a class=\"button secondary\"");
				var __jte_html_attribute_1 = href + (page - 1);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" rel=\"prev\">");
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "back");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(web.t("pages.before"));
				jteOutput.writeContent("</a>\n  ");
			}
			jteOutput.writeContent("\n  <span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(web.t("pages.where", java.util.Map.of("page", page, "pages", pages)));
			jteOutput.writeContent("</span>\n  ");
			if (page < pages) {
				jteOutput.writeContent("\n  <a class=\"button secondary\"");
				var __jte_html_attribute_2 = href + (page + 1);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" rel=\"next\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(web.t("pages.after"));
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "forward");
				jteOutput.writeContent("</a>\n  ");
			}
			jteOutput.writeContent("\n</nav>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		int page = (int)params.get("page");
		int pages = (int)params.get("pages");
		String href = (String)params.get("href");
		render(jteOutput, jteHtmlInterceptor, web, page, pages, href);
	}
}
