package gg.jte.generated.ondemand.platform.form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteyesnoGenerated {
	public static final String JTE_NAME = "platform/form/yesno.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,5,5,5,5,11,11,12,12,12,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form form, String name, String label, String hint, boolean title) {
		gg.jte.generated.ondemand.platform.form.JteradiosGenerated.render(jteOutput, jteHtmlInterceptor, web, form, name, label, List.of(new Option("yes", web.t("form.yes")), new Option("no", web.t("form.no"))), hint, true, false, title);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form form = (Form)params.get("form");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", "");
		boolean title = (boolean)params.getOrDefault("title", false);
		render(jteOutput, jteHtmlInterceptor, web, form, name, label, hint, title);
	}
}
