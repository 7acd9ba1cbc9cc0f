package gg.jte.generated.ondemand.portal;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.InputKind;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.shared.Money;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtekitGenerated {
	public static final String JTE_NAME = "portal/kit.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,9,9,9,13,13,14,14,14,15,15,16,16,17,17,17,18,18,18,20,20,22,22,22,24,24,24,25,25,25,26,26,26,27,27,27,28,28,28,29,29,29,32,32,32,34,34,34,35,35,35,36,36,36,37,37,37,38,38,38,41,41,41,42,42,43,43,43,43,43,43,43,43,43,44,44,46,46,46,48,48,49,49,49,49,49,49,49,49,50,50,55,55,55,56,61,61,61,61,61,61,64,64,64,65,68,68,68,68,69,71,71,71,75,75,75,76,76,76,76,76,76,76,76,76,78,78,78,78,78,78,78,78,78,78,78,78,80,80,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,82,82,87,87,87,91,91,91,91,91,91,91,91,91,92,92,92,92,92,92,92,92,92,94,94,94,94,94,94,100,100,100,101,101,101,102,102,103,103,104,104,105,105,106,106,107,107,108,108,109,109,110,110,111,111,112,112,113,113,114,114,115,115,118,118,118,119,119,119,120,120,121,121,122,122,123,123,124,124,125,125,126,126,130,130,130,133,133,133,134,134,134,136,136,139,139,139,140,140,140,140,140,140,140,140,140,141,141,142,142,144,144,144,145,145,145,146,146,146,148,148,148,149,149,149,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, Form right, Form wrong, boolean staff) {
		var options = List.of(new Option("a", web.t("kit.option-a")), new Option("b", web.t("kit.option-b"), web.t("kit.option-b-hint")), new Option("c", web.t("kit.option-c")));
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.platform.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t("kit.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.platform.JtecrumbsGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(new Link(web.t("kit.crumb"), "/preview/kit"), new Link(web.t("kit.crumb"), "/preview/kit?staff=true")));
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.platform.JtebackGenerated.render(jteOutput, jteHtmlInterceptor, web, "/", "");
				jteOutput.writeContent("\n  <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(web.t("kit.title"));
				jteOutput.writeContent("</h1>\n  <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("kit.lead"));
				jteOutput.writeContent("</p>\n\n  ");
				gg.jte.generated.ondemand.platform.form.JteerrorsGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong);
				jteOutput.writeContent("\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.buttons"));
				jteOutput.writeContent("</h2>\n  <p class=\"buttons\">\n    <button class=\"button\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n    <button class=\"button secondary\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n    <button class=\"button danger\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n    <button class=\"button gold\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n    <button class=\"button link\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n    <button class=\"button\" type=\"button\" disabled>");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.button"));
				jteOutput.writeContent("</button>\n  </p>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.badges"));
				jteOutput.writeContent("</h2>\n  <p class=\"buttons\">\n    <span class=\"badge\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge"));
				jteOutput.writeContent("</span>\n    <span class=\"badge info\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge-info"));
				jteOutput.writeContent("</span>\n    <span class=\"badge ok\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge-ok"));
				jteOutput.writeContent("</span>\n    <span class=\"badge warn\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge-warn"));
				jteOutput.writeContent("</span>\n    <span class=\"badge bad\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge-bad"));
				jteOutput.writeContent("</span>\n  </p>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.notices"));
				jteOutput.writeContent("</h2>\n  ");
				for (String kind : List.of("info", "success", "warning", "error")) {
					jteOutput.writeContent("\n  ");
					gg.jte.generated.ondemand.platform.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, web, kind, web.t("kit.notice-title"), new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("<p>");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(web.t("kit.notice"));
							jteOutput.writeContent("</p>");
						}
					});
					jteOutput.writeContent("\n  ");
				}
				jteOutput.writeContent("\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.cards"));
				jteOutput.writeContent("</h2>\n  <ul class=\"grid\">\n    ");
				for (String sign : List.of("shop", "build", "licence")) {
					jteOutput.writeContent("\n    <li><a class=\"card card-link\" href=\"/preview/kit\"><span class=\"card-sign\">");
					gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, sign);
					jteOutput.writeContent("</span><span class=\"card-title\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(web.t("kit.card"));
					jteOutput.writeContent("</span><span class=\"quiet\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(web.t("kit.card-text"));
					jteOutput.writeContent("</span></a></li>\n    ");
				}
				jteOutput.writeContent("\n  </ul>\n\n  <div class=\"cols even\">\n    <section>\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.way"));
				jteOutput.writeContent("</h2>\n      ");
				gg.jte.generated.ondemand.platform.JtewayGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(
        new Step(Step.State.DONE, web.t("kit.step-1"), web.t("kit.step-office"), web.t("kit.day-1")),
        new Step(Step.State.DONE, web.t("kit.step-2"), "", web.t("kit.day-2")),
        new Step(Step.State.NOW, web.t("kit.step-3"), web.t("kit.step-3-detail"), web.t("kit.day-3")),
        new Step(Step.State.NEXT, web.t("kit.step-4"), web.t("kit.step-office"), ""),
        new Step(Step.State.NEXT, web.t("kit.step-5"), "", "")));
				jteOutput.writeContent("\n    </section>\n    <section>\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.summary"));
				jteOutput.writeContent("</h2>\n      ");
				gg.jte.generated.ondemand.platform.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(
        new Row(web.t("kit.name"), web.t("kit.person"), "/preview/kit"),
        new Row(web.t("kit.mobile"), "01012345678", "/preview/kit"),
        new Row(web.t("kit.date"), web.t("kit.day-1"))));
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.JtewayGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(
        new Step(Step.State.DONE, web.t("kit.step-1"), "", web.t("kit.day-1")),
        new Step(Step.State.STOPPED, web.t("kit.step-stopped"), web.t("kit.notice"), web.t("kit.day-2"))));
				jteOutput.writeContent("\n    </section>\n  </div>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.table"));
				jteOutput.writeContent("</h2>\n  <div class=\"table-box\" tabindex=\"0\" role=\"region\"");
				var __jte_html_attribute_0 = web.t("kit.table");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("div", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <table class=\"cards\">\n      <thead><tr><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.number"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.name"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.state"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"amount\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.amount"));
				jteOutput.writeContent("</th></tr></thead>\n      <tbody>\n        ");
				for (int i = 1; i < 4; i++) {
					jteOutput.writeContent("\n        <tr><th scope=\"row\"><a href=\"/preview/kit\"><span class=\"num\">SHP-02-2026-00010");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(i);
					jteOutput.writeContent("</span></a></th><td");
					var __jte_html_attribute_1 = web.t("kit.name");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" data-label=\"");
						jteOutput.setContext("td", "data-label");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("td", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(web.t("kit.person"));
					jteOutput.writeContent("</td><td");
					var __jte_html_attribute_2 = web.t("kit.state");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" data-label=\"");
						jteOutput.setContext("td", "data-label");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("td", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><span class=\"badge ");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(i == 1 ? "ok" : "warn");
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(i == 1 ? web.t("kit.badge-ok") : web.t("kit.badge-warn"));
					jteOutput.writeContent("</span></td><td class=\"amount\"");
					var __jte_html_attribute_3 = web.t("kit.amount");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" data-label=\"");
						jteOutput.setContext("td", "data-label");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("td", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(web.money(new Money(12345000L * i)));
					jteOutput.writeContent("</td></tr>\n        ");
				}
				jteOutput.writeContent("\n      </tbody>\n    </table>\n  </div>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.bill"));
				jteOutput.writeContent("</h2>\n  <div class=\"card narrow\">\n    <table class=\"money\">\n      <tbody>\n        <tr><th scope=\"row\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.fee-1"));
				jteOutput.writeContent("<span class=\"why\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.fee-why"));
				jteOutput.writeContent("</span></th><td class=\"amount\">");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(web.money(new Money(10000)));
				jteOutput.writeContent("</td></tr>\n        <tr><th scope=\"row\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.fee-2"));
				jteOutput.writeContent("<span class=\"why\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.fee-why"));
				jteOutput.writeContent("</span></th><td class=\"amount\">");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(web.money(new Money(125050)));
				jteOutput.writeContent("</td></tr>\n      </tbody>\n      <tfoot><tr><th scope=\"row\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(web.t("kit.total"));
				jteOutput.writeContent("</th><td class=\"amount\">");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(web.money(new Money(135050)));
				jteOutput.writeContent("</td></tr></tfoot>\n    </table>\n  </div>\n\n  <div class=\"cols even\">\n    <form method=\"get\" action=\"/preview/kit\" class=\"no-print\">\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.form-right"));
				jteOutput.writeContent("</h2>\n      <p class=\"progress\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("kit.progress"));
				jteOutput.writeContent("</p>\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-name", web.t("kit.name"), web.t("kit.name-hint"), InputKind.TEXT, "name", 0, "", false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-mobile", web.t("kit.mobile"), "", InputKind.MOBILE, "", 0, "", false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-id", web.t("kit.id"), "", InputKind.NATIONAL_ID, "", 0, "", true, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-area", web.t("kit.area"), "", InputKind.NUMBER, "", 0, web.t("kit.metres"), false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-code", web.t("kit.code"), "", InputKind.CODE, "", 0, "", false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtedateGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-day", web.t("kit.date"), web.t("kit.date-hint"), false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-select", web.t("kit.choice"), options, "", false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JteradiosGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-choice", web.t("kit.choice"), options, "", false, false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JteradiosGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-any", web.t("kit.choice-any"), options, "", false, true, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JteyesnoGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-yes", web.t("kit.yesno"), "", false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-text", web.t("kit.text"), "", 4, 2000, true, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtefileGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-file", web.t("kit.file"), "", "image/jpeg,image/png,application/pdf", "contract-2026.pdf", 10, false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, web, right, "sound-box", web.t("kit.box"), "");
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtesubmitGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t("kit.button"), "", "", "", "");
				jteOutput.writeContent("\n    </form>\n    <form method=\"get\" action=\"/preview/kit\" class=\"no-print\">\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.form-wrong"));
				jteOutput.writeContent("</h2>\n      <p class=\"progress\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(web.t("kit.progress"));
				jteOutput.writeContent("</p>\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-name", web.t("kit.name"), web.t("kit.name-hint"), InputKind.TEXT, "", 0, "", false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JteradiosGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-choice", web.t("kit.choice"), options, "", false, false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtedateGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-day", web.t("kit.date"), web.t("kit.date-hint"), false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtefileGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-file", web.t("kit.file"), "", "image/jpeg,image/png,application/pdf", "", 10, false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-box", web.t("kit.box"), "");
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, web, wrong, "wrong-text", web.t("kit.text"), "", 4, 2000, false, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.platform.form.JtesubmitGenerated.render(jteOutput, jteHtmlInterceptor, web, web.t("kit.button"), "secondary", "", "", "");
				jteOutput.writeContent("\n    </form>\n  </div>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.receipt"));
				jteOutput.writeContent("</h2>\n  <article class=\"receipt\">\n    <div class=\"receipt-head\">\n      <div><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(web.t("kit.receipt-title"));
				jteOutput.writeContent("</h3><p class=\"receipt-number\">1234 5678 90</p></div>\n      <span class=\"badge ok\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(web.t("kit.badge-ok"));
				jteOutput.writeContent("</span>\n    </div>\n    ");
				gg.jte.generated.ondemand.platform.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(new Row(web.t("kit.name"), web.t("kit.person")), new Row(web.t("kit.amount"), web.money(new Money(135050)))));
				jteOutput.writeContent("\n  </article>\n\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(web.t("kit.nothing"));
				jteOutput.writeContent("</h2>\n  ");
				gg.jte.generated.ondemand.platform.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, web.t("kit.empty"), new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(web.t("kit.notice"));
						jteOutput.writeContent("</p>");
					}
				}, "paper");
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.platform.JtepagesGenerated.render(jteOutput, jteHtmlInterceptor, web, 2, 9, "/preview/kit?page=");
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.platform.JtekeysGenerated.render(jteOutput, jteHtmlInterceptor, web, List.of(new Link(web.t("kit.key-next"), "j"), new Link(web.t("kit.key-accept"), "a")));
				jteOutput.writeContent("\n  <div class=\"decide\">\n    <button class=\"button\" type=\"button\" data-key=\"a\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.accept"));
				jteOutput.writeContent("</button>\n    <button class=\"button secondary\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.return"));
				jteOutput.writeContent("</button>\n    <button class=\"button danger\" type=\"button\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(web.t("kit.refuse"));
				jteOutput.writeContent("</button>\n  </div>\n");
			}
		}, staff, "", true, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		Form right = (Form)params.get("right");
		Form wrong = (Form)params.get("wrong");
		boolean staff = (boolean)params.get("staff");
		render(jteOutput, jteHtmlInterceptor, web, right, wrong, staff);
	}
}
