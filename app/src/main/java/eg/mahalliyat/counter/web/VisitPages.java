package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.counter.Intakes;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Subject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody who stands there wants: to go on with what he began, or something new. */
@Controller
class VisitPages {
  /** Why the applicant does not go on himself; coded, because it stands in the journal. */
  static final List<String> REASONS = List.of("asked", "agent", "cannot", "correct");

  private final Visits visits;
  private final Intakes intakes;
  private final Offers offers;
  private final VisitViews views;
  private final ConfirmPages confirm;
  private final Catalogue catalogue;

  VisitPages(Visits visits, Intakes intakes, Offers offers, VisitViews views, ConfirmPages confirm,
      Catalogue catalogue) {
    this.visits = visits;
    this.intakes = intakes;
    this.offers = offers;
    this.views = views;
    this.confirm = confirm;
    this.catalogue = catalogue;
  }

  @Does("counter.intake")
  @GetMapping("/counter/visits/{id}")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @RequestParam(defaultValue = "") String q,
      @ModelAttribute("web") Web web) {
    Visit visit = visits.visit(clerk, id);
    return visit.confirmed() ? page(web, clerk, visit, Form.empty().with("q", q), HttpStatus.OK)
        : confirm.page(web, clerk, visit, Form.empty(), HttpStatus.OK);
  }

  @Does("counter.intake")
  @PostMapping("/counter/visits/{id}/drafts")
  ModelAndView begin(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Visit visit = visits.confirmed(clerk, id);
    Form form = Form.of(sent);
    Service service = catalogue.current(form.value("service")).orElseThrow(() -> new NotFound("service"));
    return tried(web, clerk, visit, form, "q", () -> {
      Subject subject = offers.subject(clerk, visit, service, form.value("licence"));
      return intakes.begin(clerk, visit, service, subject);
    });
  }

  @Does("counter.intake")
  @PostMapping("/counter/visits/{id}/take")
  ModelAndView take(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Visit visit = visits.confirmed(clerk, id);
    Form form = Form.of(sent);
    UUID draft = offers.draft(clerk, visit, form.value("draft"));
    String field = "reason-" + draft;
    if (!REASONS.contains(form.value(field))) {
      return page(web, clerk, visit, form.wrong(field, web.t("counter.reason-missing")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return tried(web, clerk, visit, form, field, () -> {
      intakes.take(clerk, visit, draft, form.value(field));
      return draft;
    });
  }

  /** What is refused is said beside the field, where something else can be chosen at once. */
  private ModelAndView tried(Web web, Actor.Staff clerk, Visit visit, Form form, String field, Supplier<UUID> deed) {
    try {
      return new ModelAndView("redirect:/counter/drafts/" + deed.get());
    } catch (Conflict refused) {
      return page(web, clerk, visit, form.wrong(field, web.t(refused.reasonKey(), refused.about())),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Web web, Actor.Staff clerk, Visit visit, Form form, HttpStatus status) {
    return new ModelAndView("counter/visit", Map.of("head", views.head(web, clerk, visit),
        "offers", offers.of(web, clerk, visit, form.value("q")), "form", form), status);
  }
}
