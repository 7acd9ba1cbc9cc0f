package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.MenuItem;
@SuppressWarnings("unchecked")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "platform/layout.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,3,3,3,3,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,22,22,22,22,22,22,22,22,22,23,23,23,26,26,26,26,26,26,26,26,26,27,27,28,28,28,29,29,29,31,31,32,32,32,32,32,32,32,32,32,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,39,39,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,42,42,43,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,45,45,45,45,45,47,47,48,48,48,50,50,54,54,54,54,54,54,54,54,54,54,54,54,57,57,57,57,57,57,57,57,59,59,60,60,60,61,61,62,62,62,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,64,64,65,65,65,66,66,72,72,72,3,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, String title, gg.jte.Content content, boolean staff, String active, boolean errors, boolean bare) {
		jteOutput.writeContent("<!doctype html>\n<html");
		var __jte_html_attribute_0 = web.lang();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = web.dir();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" dir=\"");
			jteOutput.setContext("html", "dir");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n  <meta charset=\"utf-8\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <meta name=\"theme-color\"");
		var __jte_html_attribute_2 = staff ? "#1f2f46" : "#0b4a4b";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" content=\"");
			jteOutput.setContext("meta", "content");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("meta", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <title>");
		if (errors) {
			jteOutput.setContext("title", null);
			jteOutput.writeUserContent(web.t("page.error-prefix"));
			jteOutput.writeContent(" ");
		}
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(web.t("platform.name"));
		jteOutput.writeContent("</title>\n  <link rel=\"preload\"");
		var __jte_html_attribute_3 = web.asset("fonts/ibm-plex-sans-arabic-" + (web.arabic() ? "arabic" : "latin") + "-400-normal.woff2");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" as=\"font\" type=\"font/woff2\" crossorigin>\n  <link rel=\"stylesheet\"");
		var __jte_html_attribute_4 = web.asset("css/mahalliyat.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <link rel=\"icon\" type=\"image/svg+xml\"");
		var __jte_html_attribute_5 = web.asset("img/mark.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <script");
		var __jte_html_attribute_6 = web.asset("js/mahalliyat.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n</head>\n<body");
		var __jte_html_attribute_7 = staff ? "staff" : "citizen";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("body", "class");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(web.t("page.skip"));
		jteOutput.writeContent("</a>\n<header class=\"head\">\n  <div class=\"head-bar wrap\">\n    <a class=\"brand\"");
		var __jte_html_attribute_8 = staff ? "/staff" : "/";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n      ");
		gg.jte.generated.ondemand.platform.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n      <span class=\"brand-name\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(web.t("platform.name"));
		jteOutput.writeContent("</span>\n      <span class=\"brand-line\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(web.t(staff ? "platform.staff-line" : "platform.line"));
		jteOutput.writeContent("</span>\n    </a>\n    ");
		if (!web.menu(staff).isEmpty()) {
			jteOutput.writeContent("\n    <nav class=\"menu\"");
			var __jte_html_attribute_9 = web.t("page.menu");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("nav", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <ul>\n        ");
			for (MenuItem item : web.menu(staff)) {
				jteOutput.writeContent("\n        <li><a");
				var __jte_html_attribute_10 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_11 = item.key().equals(active) ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(web.t("menu." + item.key()));
				jteOutput.writeContent("</a></li>\n        ");
			}
			jteOutput.writeContent("\n      </ul>\n    </nav>\n    ");
		}
		jteOutput.writeContent("\n    <div class=\"account\">\n      <a class=\"lang\"");
		var __jte_html_attribute_12 = web.otherLanguage();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_12);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_13 = web.arabic() ? "en" : "ar";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_13);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_14 = web.arabic() ? "en" : "ar";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" hreflang=\"");
			jteOutput.setContext("a", "hreflang");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "language");
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(web.t("page.other-language"));
		jteOutput.writeContent("</span></a>\n      ");
		if (web.who().isEmpty()) {
			jteOutput.writeContent("\n      <a class=\"sign-in\"");
			var __jte_html_attribute_15 = staff ? "/staff/sign-in" : "/sign-in";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_15);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "person");
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(web.t("page.sign-in"));
			jteOutput.writeContent("</span></a>\n      ");
		} else {
			jteOutput.writeContent("\n      <span class=\"who\">");
			gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "person");
			jteOutput.writeContent("<bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(web.who());
			jteOutput.writeContent("</bdi></span>\n      <form method=\"post\" action=\"/sign-out\">\n        ");
			gg.jte.generated.ondemand.platform.form.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, web);
			jteOutput.writeContent("\n        <button class=\"plain\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(web.t("page.sign-out"));
			jteOutput.writeContent("</button>\n      </form>\n      ");
		}
		jteOutput.writeContent("\n    </div>\n  </div>\n</header>\n<main id=\"main\" tabindex=\"-1\"");
		var __jte_html_attribute_16 = bare ? null : "wrap page";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("main", "class");
			jteOutput.writeUserContent(__jte_html_attribute_16);
			jteOutput.setContext("main", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</main>\n<footer class=\"foot\">\n  <div class=\"foot-bar wrap\">\n    <p class=\"foot-brand\">");
		gg.jte.generated.ondemand.platform.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("<span><strong>");
		jteOutput.setContext("strong", null);
		jteOutput.writeUserContent(web.t("platform.name"));
		jteOutput.writeContent("</strong> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(web.t("page.foot"));
		jteOutput.writeContent("</span></p>\n    <ul>\n      ");
		if (!staff) {
			jteOutput.writeContent("\n      <li><a href=\"/services\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(web.t("page.foot-services"));
			jteOutput.writeContent("</a></li>\n      ");
		}
		jteOutput.writeContent("\n      <li><a href=\"/help/accessibility\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(web.t("page.foot-accessibility"));
		jteOutput.writeContent("</a></li>\n      <li><a");
		var __jte_html_attribute_17 = web.otherLanguage();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_17);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_18 = web.arabic() ? "en" : "ar";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_18);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_19 = web.arabic() ? "en" : "ar";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_19)) {
			jteOutput.writeContent(" hreflang=\"");
			jteOutput.setContext("a", "hreflang");
			jteOutput.writeUserContent(__jte_html_attribute_19);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(web.t("page.other-language"));
		jteOutput.writeContent("</a></li>\n      ");
		if (!staff) {
			jteOutput.writeContent("\n      <li><a href=\"/staff/sign-in\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(web.t("page.foot-staff"));
			jteOutput.writeContent("</a></li>\n      ");
		}
		jteOutput.writeContent("\n    </ul>\n  </div>\n</footer>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		String title = (String)params.get("title");
		gg.jte.Content content = (gg.jte.Content)params.get("content");
		boolean staff = (boolean)params.getOrDefault("staff", false);
		String active = (String)params.getOrDefault("active", "");
		boolean errors = (boolean)params.getOrDefault("errors", false);
		boolean bare = (boolean)params.getOrDefault("bare", false);
		render(jteOutput, jteHtmlInterceptor, web, title, content, staff, active, errors, bare);
	}
}
