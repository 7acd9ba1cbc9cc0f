package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.MobileNumber;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The name was checked aloud: who stands there, the person himself or an agent? */
@Controller
class ConfirmPages {
  private final Visits visits;
  private final VisitViews views;
  private final Attorneys attorneys;
  private final People people;
  private final Mandates mandates;

  ConfirmPages(Visits visits, VisitViews views, Attorneys attorneys, People people, Mandates mandates) {
    this.visits = visits;
    this.views = views;
    this.attorneys = attorneys;
    this.people = people;
    this.mandates = mandates;
  }

  @Does("counter.intake")
  @PostMapping("/counter/visits/{id}/confirm")
  ModelAndView confirm(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Visit visit = visits.visit(clerk, id);
    Person person = people.person(visit.personId());
    Form form = mobile(web, person, Form.of(sent));
    String who = form.value("who");
    Optional<Attorney> agent = attorneys.of(clerk, visit.personId()).stream()
        .filter(it -> it.id().toString().equals(who)).findFirst();
    Optional<String> refusal = agent.flatMap(mandates::refusal);
    if (refusal.isPresent()) {
      form = form.wrong("who", web.t(refusal.get()));
    } else if (agent.isEmpty() && !who.equals(alone(person)) && !who.equals(VisitViews.AGENT)) {
      form = form.wrong("who", web.t(person.company() ? "counter.who-missing-company" : "counter.who-missing"));
    }
    if (form.hasErrors()) {
      return page(web, clerk, visit, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (silent(person)) {
      MobileNumber.parse(form.value("mobile")).ifPresent(number -> people.noteMobile(visit.personId(), number));
    }
    if (who.equals(VisitViews.AGENT) || who.equals(VisitViews.REPRESENTATIVE)) {
      return new ModelAndView("redirect:/counter/visits/" + id + (who.equals(VisitViews.AGENT) ? "/agent" : "/extract"));
    }
    visits.confirm(clerk, visit, agent.map(Attorney::id).orElse(null));
    return new ModelAndView("redirect:/counter/visits/" + id);
  }

  /** Who stands there without a power of attorney: of a company its representative, with an extract. */
  private static String alone(Person person) {
    return person.company() ? VisitViews.REPRESENTATIVE : VisitViews.SELF;
  }

  private static boolean silent(Person person) {
    return !person.company() && person.mobile() == null;
  }

  /** Without a number nobody could be told anything, nor sign in. */
  private static Form mobile(Web web, Person person, Form form) {
    return silent(person) && MobileNumber.parse(form.value("mobile")).isEmpty()
        ? form.wrong("mobile", web.t("people.mobile.wrong")) : form;
  }

  ModelAndView page(Web web, Actor.Staff clerk, Visit visit, Form form, HttpStatus status) {
    return new ModelAndView("counter/confirm", Map.of("head", views.head(web, clerk, visit),
        "who", views.who(web, clerk, visit), "form", form), status);
  }
}
