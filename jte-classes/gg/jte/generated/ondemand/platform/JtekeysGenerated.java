package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Link;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtekeysGenerated {
	public static final String JTE_NAME = "platform/keys.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,7,7,7,7,7,9,9,10,10,10,10,10,10,11,11,13,13,13,15,15,15,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, List<Link> keys) {
		jteOutput.writeContent("<details class=\"keys\">\n  <summary>");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "key");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(web.t("keys.title"));
		jteOutput.writeContent("</summary>\n  <dl>\n    ");
		for (Link key : keys) {
			jteOutput.writeContent("\n    <div><dt><kbd>");
			jteOutput.setContext("kbd", null);
			jteOutput.writeUserContent(key.href());
			jteOutput.writeContent("</kbd></dt><dd>");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(key.label());
			jteOutput.writeContent("</dd></div>\n    ");
		}
		jteOutput.writeContent("\n  </dl>\n  <label class=\"keys-off\"><input type=\"checkbox\" data-keys-off> ");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(web.t("keys.off"));
		jteOutput.writeContent("</label>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		List<Link> keys = (List<Link>)params.get("keys");
		render(jteOutput, jteHtmlInterceptor, web, keys);
	}
}
