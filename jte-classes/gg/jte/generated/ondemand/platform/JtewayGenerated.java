package gg.jte.generated.ondemand.platform;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.Step;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtewayGenerated {
	public static final String JTE_NAME = "platform/way.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,10,10,10,10,10,10,11,11,12,12,12,13,13,14,14,15,15,15,16,16,19,19,21,21,21,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Web web, List<Step> steps) {
		jteOutput.writeContent("<ol class=\"way\">\n  ");
		for (Step step : steps) {
			jteOutput.writeContent("\n  <li");
			var __jte_html_attribute_0 = step.state().key();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("li", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = step.state() == Step.State.NOW ? "step" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("li", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <span class=\"way-dot\">");
			if (step.state() == Step.State.DONE) {
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check");
			} else if (step.state() == Step.State.STOPPED) {
				gg.jte.generated.ondemand.platform.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "cross");
			}
			jteOutput.writeContent("</span>\n    <div class=\"way-body\">\n      <p class=\"way-title\"><span class=\"for-ears\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(web.t("way." + step.state().key()));
			jteOutput.writeContent("</span> ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(step.title());
			jteOutput.writeContent("</p>\n      ");
			if (!step.detail().isEmpty()) {
				jteOutput.writeContent("\n      <p class=\"way-detail\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(step.detail());
				jteOutput.writeContent("</p>\n      ");
			}
			jteOutput.writeContent("\n      ");
			if (!step.at().isEmpty()) {
				jteOutput.writeContent("\n      <p class=\"way-at\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(step.at());
				jteOutput.writeContent("</p>\n      ");
			}
			jteOutput.writeContent("\n    </div>\n  </li>\n  ");
		}
		jteOutput.writeContent("\n</ol>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Web web = (Web)params.get("web");
		List<Step> steps = (List<Step>)params.get("steps");
		render(jteOutput, jteHtmlInterceptor, web, steps);
	}
}
