package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.KeptPage;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The page that an inspector takes along, with what a browser needs to open it without a network. */
@Controller
class FieldPages {
  private static final String SCOPE = "/field";
  private static final KeptPage KEPT = new KeptPage(SCOPE);

  private final FieldViews views;

  FieldPages(FieldViews views) {
    this.views = views;
  }

  @Does("requests.field")
  @GetMapping(SCOPE)
  ModelAndView open(Actor.Staff actor, @ModelAttribute("web") Web web) {
    return page(actor.staffId().toString(), views.of(web, actor));
  }

  /** The same page without anything in it, which the device keeps: what fills it lies there encrypted. */
  @Does("requests.field-shell")
  @GetMapping(SCOPE + "/shell")
  ModelAndView shell() {
    return page("", List.of());
  }

  @Does("requests.field-shell")
  @GetMapping(path = SCOPE + "/worker.js", produces = "text/javascript")
  ResponseEntity<Resource> worker() {
    return KEPT.worker();
  }

  @Does("requests.field-shell")
  @GetMapping(path = SCOPE + "/app.webmanifest", produces = "application/manifest+json")
  ResponseEntity<Map<String, Object>> manifest(@ModelAttribute("web") Web web) {
    return KEPT.manifest(web, web.t("requests.field-app"), web.t("requests.field"));
  }

  private static ModelAndView page(String me, List<FieldViews.Inspection> inspections) {
    return new ModelAndView("requests/inspections", Map.of("me", me, "inspections", inspections));
  }
}
