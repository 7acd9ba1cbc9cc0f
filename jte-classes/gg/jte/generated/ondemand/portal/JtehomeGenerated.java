package gg.jte.generated.ondemand.portal;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtehomeGenerated {
	public static final String JTE_NAME = "portal/home.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,4,4,4,7,7,7,8,8,8,10,10,10,13,13,13,13,16,16,16,16,16,16,16,16,16,17,17,18,18,18,18,18,18,18,19,19,27,27,27,28,28,28,31,31,31,34,34,34,39,39,39,41,41,43,43,43,44,44,44,46,46,51,51,51,53,53,56,56,57,57,57,58,58,58,61,61,65,65,65,66,66,66,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web) {
		gg.jte.generated.ondemand.platform.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t("portal.home.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <div class=\"hero\">\n    <div class=\"wrap\">\n      <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(web.t("portal.hero"));
				jteOutput.writeContent("</h1>\n      <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.hero-lead"));
				jteOutput.writeContent("</p>\n      <form action=\"/services\" method=\"get\" role=\"search\">\n        <label for=\"q\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(web.t("portal.search-label"));
				jteOutput.writeContent("</label>\n        <div class=\"search\">\n          <input class=\"input\" id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\" maxlength=\"120\">\n          <button class=\"button gold\">");
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "search");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("portal.search"));
				jteOutput.writeContent("</button>\n        </div>\n      </form>\n      <ul class=\"hero-tries\"");
				var __jte_html_attribute_0 = web.t("portal.tries");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("ul", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("ul", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n        ");
				for (String trial : List.of("one", "two", "three")) {
					jteOutput.writeContent("\n        <li><a href=\"/services?q=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(web.t("portal.try-" + trial));
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(web.t("portal.try-" + trial));
					jteOutput.writeContent("</a></li>\n        ");
				}
				jteOutput.writeContent("\n      </ul>\n    </div>\n  </div>\n  <div class=\"wrap lifted\">\n    <section class=\"card\" aria-labelledby=\"track-title\">\n      <form class=\"track\" action=\"/track\" method=\"get\">\n        <div class=\"track-text\">\n          <h2 id=\"track-title\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.track"));
				jteOutput.writeContent("</h2>\n          <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("portal.track-lead"));
				jteOutput.writeContent("</p>\n        </div>\n        <div class=\"field\">\n          <label for=\"number\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(web.t("portal.track-number"));
				jteOutput.writeContent("</label>\n          <input class=\"input\" id=\"number\" name=\"number\" type=\"text\" dir=\"ltr\" autocomplete=\"off\" maxlength=\"40\">\n        </div>\n        <button class=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("portal.track-go"));
				jteOutput.writeContent("</button>\n      </form>\n    </section>\n  </div>\n  <section class=\"band wrap\" aria-labelledby=\"how-title\">\n    <h2 id=\"how-title\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.how"));
				jteOutput.writeContent("</h2>\n    <ol class=\"four\">\n      ");
				for (String step : List.of("find", "fill", "pay", "get")) {
					jteOutput.writeContent("\n      <li>\n        <h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(web.t("portal.how-" + step));
					jteOutput.writeContent("</h3>\n        <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(web.t("portal.how-" + step + "-text"));
					jteOutput.writeContent("</p>\n      </li>\n      ");
				}
				jteOutput.writeContent("\n    </ol>\n  </section>\n  <section class=\"band warm\" aria-labelledby=\"doors-title\">\n    <div class=\"wrap\">\n      <h2 id=\"doors-title\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("portal.doors"));
				jteOutput.writeContent("</h2>\n      <ul class=\"grid\">\n        ");
				for (String door : List.of("office", "phone", "language")) {
					jteOutput.writeContent("\n        <li>\n          <div class=\"card\">\n            <span class=\"card-sign\">");
					gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, door);
					jteOutput.writeContent("</span>\n            <h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(web.t("portal.door-" + door));
					jteOutput.writeContent("</h3>\n            <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(web.t("portal.door-" + door + "-text"));
					jteOutput.writeContent("</p>\n          </div>\n        </li>\n        ");
				}
				jteOutput.writeContent("\n      </ul>\n    </div>\n  </section>\n");
			}
		}, false, "", false, true);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		render(jteOutput, jteHtmlInterceptor, web);
	}
}
