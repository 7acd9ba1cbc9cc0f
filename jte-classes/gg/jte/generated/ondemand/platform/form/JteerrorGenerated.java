package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
@SuppressWarnings("unchecked")
public final class JteerrorGenerated {
	public static final String JTE_NAME = "platform/form/error.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name) {
		if (form.error(name) != null) {
			jteOutput.writeContent("\n<p class=\"field-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\">");
			gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "error");
			jteOutput.writeContent("<span><span class=\"for-ears\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(web.t("form.error"));
			jteOutput.writeContent("</span> ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(form.error(name));
			jteOutput.writeContent("</span></p>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, web, form, name);
	}
}
