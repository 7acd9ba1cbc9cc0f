package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Intakes;
import eg.mahalliyat.counter.Receiving;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything once more, read to the applicant; then the request is received. */
@Controller
class CheckPages {
  private final Intakes intakes;
  private final Receiving receiving;
  private final IntakeViews views;

  CheckPages(Intakes intakes, Receiving receiving, IntakeViews views) {
    this.intakes = intakes;
    this.receiving = receiving;
    this.views = views;
  }

  @Does("counter.intake")
  @GetMapping("/counter/drafts/{id}/check")
  ModelAndView check(Actor.Staff clerk, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Intake intake = intakes.intake(clerk, id);
    if (intake.draft().fate().requestId() != null || !intake.draft().journey().complete()) {
      boolean papers = Sheet.of(intake.draft()).open().isEmpty() && !Sheet.of(intake.draft()).missing().isEmpty();
      return new ModelAndView("redirect:/counter/drafts/" + id + (papers ? "/papers?missing" : ""));
    }
    return new ModelAndView("counter/check",
        Map.of("head", views.head(web, clerk, intake), "rows", views.rows(web, clerk, intake)));
  }

  @Does("counter.intake")
  @PostMapping("/counter/drafts/{id}/submit")
  String submit(Actor.Staff clerk, @PathVariable UUID id) {
    return "redirect:/desk/" + receiving.receive(clerk, intakes.intake(clerk, id)) + "/receipt";
  }
}
