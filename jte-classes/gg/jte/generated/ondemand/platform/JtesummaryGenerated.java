package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Row;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtesummaryGenerated {
	public static final String JTE_NAME = "platform/summary.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,8,8,8,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,14,14,16,16,16,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, List<Row> rows) {
		jteOutput.writeContent("<dl class=\"summary\">\n  ");
		for (Row row : rows) {
			jteOutput.writeContent("\n  <div>\n    <dt>");
			jteOutput.setContext("dt", null);
			jteOutput.writeUserContent(row.name());
			jteOutput.writeContent("</dt>\n    <dd><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(row.value());
			jteOutput.writeContent("</bdi></dd>\n    ");
			if (!row.href().isEmpty()) {
				jteOutput.writeContent("\n    <dd class=\"change\"><a");
				var __jte_html_attribute_0 = row.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(web.t("summary.change"));
				jteOutput.writeContent("<span class=\"for-ears\"> ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(row.name());
				jteOutput.writeContent("</span></a></dd>\n    ");
			}
			jteOutput.writeContent("\n  </div>\n  ");
		}
		jteOutput.writeContent("\n</dl>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		List<Row> rows = (List<Row>)params.get("rows");
		render(jteOutput, jteHtmlInterceptor, web, rows);
	}
}
