package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Unfit;
import eg.mahalliyat.payments.UnfitDesk;
import eg.mahalliyat.payments.UnfitFilter;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk of money that fits no bill: what came, or was taken back, and what becomes of it. */
@Controller
class UnfitPages {
  private static final int LONGEST = 1000;

  private final UnfitDesk desk;
  private final UnfitViews views;

  UnfitPages(UnfitDesk desk, UnfitViews views) {
    this.desk = desk;
    this.views = views;
  }

  @Does("payments.unfit")
  @GetMapping("/money")
  ModelAndView list(Actor.Staff official, @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String provider, @RequestParam(defaultValue = "false") boolean over,
      @RequestParam(required = false) @Nullable UUID after) {
    UnfitFilter filter = new UnfitFilter(kind, provider, over, after);
    List<Unfit> found = desk.list(official, filter);
    boolean more = found.size() > UnfitDesk.PAGE;
    return new ModelAndView("payments/unfitlist", Map.of("filter", filter, "providers", views.providers(),
        "found", more ? found.subList(0, UnfitDesk.PAGE) : found, "more", more));
  }

  @Does("payments.unfit")
  @GetMapping("/money/{id}")
  ModelAndView one(Actor.Staff official, @PathVariable UUID id) {
    return one(official, id, Form.empty());
  }

  private ModelAndView one(Actor.Staff official, UUID id, Form form) {
    return new ModelAndView("payments/unfit", Map.of("view", views.one(official, id), "form", form),
        form.status());
  }

  /** @param deed as {@link UnfitViews} offers it: with the other bill's id behind a colon where there is one */
  @Does("payments.unfit-decide")
  @PostMapping("/money/{id}/decision")
  Object decide(Actor.Staff official, @PathVariable UUID id, @RequestParam(defaultValue = "") String deed,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<UnfitViews.Choice> choice = UnfitViews.Choice.of(deed);
    if (choice.isEmpty()) {
      form = form.wrong("deed", web.t("payments.unfit-deed-wrong"));
    }
    form = form.needsWords("reason", LONGEST, web.t("payments.refund-reason-wrong"));
    if (form.hasErrors()) {
      return one(official, id, form);
    }
    desk.decide(official, id, choice.orElseThrow().deed(), choice.orElseThrow().bill(), form.words("reason"));
    return "redirect:/money/" + id;
  }

  @Does("payments.unfit-approve")
  @PostMapping("/money/{id}/approval")
  String approve(Actor.Staff official, @PathVariable UUID id) {
    desk.approve(official, id);
    return "redirect:/money/" + id;
  }

  @Does("payments.unfit-approve")
  @PostMapping("/money/{id}/refusal")
  Object refuse(Actor.Staff official, @PathVariable UUID id, @RequestParam(defaultValue = "") String why,
      @ModelAttribute("web") Web web) {
    Form form = Form.empty().with("why", why).needsWords("why", LONGEST, web.t("payments.refund-reason-wrong"));
    if (form.hasErrors()) {
      return one(official, id, form);
    }
    desk.refuse(official, id, form.words("why"));
    return "redirect:/money/" + id;
  }
}
