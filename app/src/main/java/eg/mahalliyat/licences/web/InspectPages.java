package eg.mahalliyat.licences.web;

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

/** The page that checks licences on the device, with what a browser needs to open it without a network. */
@Controller
class InspectPages {
  private static final String SCOPE = "/inspect";
  private static final KeptPage KEPT = new KeptPage(SCOPE);

  /** What its script says: keys below {@code inspect.}. */
  static final List<String> WORDS = List.of("as-of", "expires", "finding-agrees", "finding-closed", "finding-name",
      "finding-other", "finding-picture", "finding-place", "finding-unsaid", "holder", "is-active",
      "is-bad-signature", "is-cancelled", "is-expired", "is-malformed", "is-other-address", "is-replaced",
      "is-revoked", "is-suspended", "is-unknown-key", "is-unknown-version", "is-unlisted", "issued", "kept",
      "list-of", "list-refused", "no-camera", "no-code", "no-list", "no-text", "no-worker", "number", "offline",
      "photograph", "photograph-none", "photograph-offline", "photograph-unreachable", "place", "sent", "signed-out",
      "so-active", "so-bad-signature", "so-cancelled", "so-expired", "so-malformed", "so-other-address",
      "so-replaced", "so-revoked", "so-suspended", "so-unknown-key", "so-unknown-version", "so-unlisted", "unit",
      "unlimited", "unreachable", "unread", "waiting");

  @Does("licences.inspect")
  @GetMapping(SCOPE)
  ModelAndView open(Actor actor) {
    return page(actor instanceof Actor.Staff official ? official.staffId().toString() : "");
  }

  /** The same page without anybody in it, which the device keeps. */
  @Does("licences.inspect")
  @GetMapping(SCOPE + "/shell")
  ModelAndView shell() {
    return page("");
  }

  @Does("licences.inspect")
  @GetMapping(path = SCOPE + "/worker.js", produces = "text/javascript")
  ResponseEntity<Resource> worker() {
    return KEPT.worker();
  }

  @Does("licences.inspect")
  @GetMapping(path = SCOPE + "/app.webmanifest", produces = "application/manifest+json")
  ResponseEntity<Map<String, Object>> manifest(@ModelAttribute("web") Web web) {
    return KEPT.manifest(web, web.t("inspect.app"), web.t("menu.inspect"));
  }

  private static ModelAndView page(String me) {
    return new ModelAndView("licences/inspect", Map.of("me", me, "words", WORDS));
  }
}
