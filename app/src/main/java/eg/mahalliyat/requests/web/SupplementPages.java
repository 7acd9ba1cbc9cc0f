package eg.mahalliyat.requests.web;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.SupplementDesk;
import eg.mahalliyat.requests.SupplementDifferences;
import eg.mahalliyat.requests.SupplementDifferences.Base;
import java.io.IOException;
import java.util.HashMap;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Supplementary bills at the desk: what waits, one of them, and the form that proposes one. */
@Controller
class SupplementPages {
  private final SupplementDesk desk;
  private final SupplementForm forms;
  private final SupplementDifferences differences;
  private final SupplementViews views;
  private final Requests requests;
  private final RequestViews heads;

  SupplementPages(SupplementDesk desk, SupplementForm forms, SupplementDifferences differences, SupplementViews views,
      Requests requests, RequestViews heads) {
    this.desk = desk;
    this.differences = differences;
    this.forms = forms;
    this.views = views;
    this.requests = requests;
    this.heads = heads;
  }

  @Does("requests.supplements")
  @GetMapping("/desk/supplements")
  ModelAndView waiting(Actor.Staff official) {
    return new ModelAndView("requests/supplementlist", Map.of("found", desk.waiting(official)));
  }

  @Does("requests.supplement-propose")
  @GetMapping("/desk/{id}/supplements")
  ModelAndView form(Actor.Staff official, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID bill,
      @ModelAttribute("web") Web web) {
    Asking asking = asking(official, id, bill);
    Form empty = Form.empty().with("days", "15");
    return form(web, asking, asking.base() == null ? empty : SupplementForm.filled(empty, asking.base()));
  }

  /** What the form is about. @param base the bill that is to be computed with other values, or null */
  private record Asking(Request request, List<Base> bases, @Nullable Base base) {}

  private Asking asking(Actor.Staff official, UUID id, @Nullable UUID bill) {
    Request request = requests.request(official, id);
    return bill == null ? new Asking(request, differences.bases(official, id), null)
        : new Asking(request, List.of(), differences.base(official, id, bill));
  }

  @Does("requests.supplement-propose")
  @PostMapping("/desk/{id}/supplements")
  ModelAndView propose(Actor.Staff official, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable UUID bill,
      @RequestParam(required = false) @Nullable MultipartFile paper, @ModelAttribute("web") Web web) throws IOException {
    Asking asking = asking(official, id, bill);
    SupplementForm.Read read = forms.read(web, Form.of(sent), asking.base());
    if (!read.form().hasErrors()) {
      read = forms.withPaper(web, official, asking.request(), read, paper);
    }
    Optional<List<Line>> lines = read.lines();
    if (read.form().hasErrors() || lines.isEmpty()) {
      return form(web, asking, read.form());
    }
    return to(id, desk.propose(official, id, read.why(), lines.get(), read.days()));
  }

  @Does("requests.supplements")
  @GetMapping("/desk/{id}/supplements/{supplement}")
  ModelAndView one(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement,
      @ModelAttribute("web") Web web) {
    return one(web, official, id, supplement, Form.empty());
  }

  @Does("requests.supplement-decide")
  @PostMapping("/desk/{id}/supplements/{supplement}/approval")
  ModelAndView approve(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement) {
    desk.approve(official, id, supplement);
    return to(id, supplement);
  }

  @Does("requests.supplement-decide")
  @PostMapping("/desk/{id}/supplements/{supplement}/refusal")
  ModelAndView refuse(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement,
      @RequestParam(defaultValue = "") String why, @ModelAttribute("web") Web web) {
    Form form = words(web, "why", why);
    if (form.hasErrors()) {
      return one(web, official, id, supplement, form);
    }
    desk.refuse(official, id, supplement, form.words("why"));
    return to(id, supplement);
  }

  @Does("requests.supplement-propose")
  @PostMapping("/desk/{id}/supplements/{supplement}/withdrawal")
  ModelAndView askWithdrawal(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement,
      @RequestParam(defaultValue = "") String reason, @ModelAttribute("web") Web web) {
    Form form = words(web, "reason", reason);
    if (form.hasErrors()) {
      return one(web, official, id, supplement, form);
    }
    desk.askWithdrawal(official, id, supplement, form.words("reason"));
    return to(id, supplement);
  }

  @Does("requests.supplement-decide")
  @PostMapping("/desk/{id}/supplements/{supplement}/withdrawal/approval")
  ModelAndView withdraw(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement) {
    desk.withdraw(official, id, supplement);
    return to(id, supplement);
  }

  @Does("requests.supplement-decide")
  @PostMapping("/desk/{id}/supplements/{supplement}/withdrawal/refusal")
  ModelAndView keep(Actor.Staff official, @PathVariable UUID id, @PathVariable UUID supplement) {
    desk.keep(official, id, supplement);
    return to(id, supplement);
  }

  private ModelAndView form(Web web, Asking asking, Form form) {
    return new ModelAndView("requests/supplement-new", new HashMap<>(Map.of("head", heads.head(web, asking.request()),
        "form", form, "items", forms.items(web), "bases", asking.bases())), form.status()).addObject("base", asking.base());
  }

  private static Form words(Web web, String field, String typed) {
    return Form.empty().with(field, typed).needsWords(field, SupplementForm.LONGEST, web.t("supplements.words-wrong"));
  }

  private ModelAndView one(Web web, Actor.Staff official, UUID id, UUID supplement, Form form) {
    Request request = requests.request(official, id);
    SupplementViews.Shown shown = views.shown(web, desk.one(official, id, supplement));
    return new ModelAndView("requests/supplement", Map.of("head", heads.head(web, request), "shown", shown,
        "may", SupplementViews.May.of(official, request, shown), "form", form), form.status());
  }

  private static ModelAndView to(UUID id, UUID supplement) {
    return new ModelAndView("redirect:/desk/" + id + "/supplements/" + supplement);
  }
}
