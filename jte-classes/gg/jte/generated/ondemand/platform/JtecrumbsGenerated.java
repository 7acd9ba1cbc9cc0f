package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Link;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecrumbsGenerated {
	public static final String JTE_NAME = "platform/crumbs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,6,6,6,6,6,6,6,6,6,6,8,8,8,9,9,10,10,10,10,10,10,10,10,10,10,10,10,11,11,14,14,14,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, List<Link> links) {
		jteOutput.writeContent("<nav class=\"crumbs\"");
		var __jte_html_attribute_0 = web.t("page.crumbs");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <ol>\n    <li><a href=\"/\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(web.t("page.home"));
		jteOutput.writeContent("</a></li>\n    ");
		for (Link link : links) {
			jteOutput.writeContent("\n    <li><a");
			var __jte_html_attribute_1 = link.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(link.label());
			jteOutput.writeContent("</a></li>\n    ");
		}
		jteOutput.writeContent("\n  </ol>\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		List<Link> links = (List<Link>)params.get("links");
		render(jteOutput, jteHtmlInterceptor, web, links);
	}
}
