package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JteerrorsGenerated {
	public static final String JTE_NAME = "platform/form/errors.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,6,6,8,8,8,10,10,11,11,11,11,11,11,11,12,12,15,15,16,16,16,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form) {
		if (form.hasErrors()) {
			jteOutput.writeContent("\n<div class=\"errors\" role=\"alert\" tabindex=\"-1\" data-focus>\n  <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(web.t("form.errors", "count", form.errors().size()));
			jteOutput.writeContent("</h2>\n  <ul>\n    ");
			for (Map.Entry<String, String> wrong : form.errors().entrySet()) {
				jteOutput.writeContent("\n    <li><a href=\"#");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(wrong.getKey());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(wrong.getValue());
				jteOutput.writeContent("</a></li>\n    ");
			}
			jteOutput.writeContent("\n  </ul>\n</div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		render(jteOutput, jteHtmlInterceptor, web, form);
	}
}
