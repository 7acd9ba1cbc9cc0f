package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignUpForm;
import eg.mahalliyat.people.SignUpReading;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Someone who is on no file yet, in one form. */
@Controller
class NewPersonPages {
  private final People people;
  private final Visits visits;
  private final Mandates mandates;

  NewPersonPages(People people, Visits visits, Mandates mandates) {
    this.people = people;
    this.visits = visits;
    this.mandates = mandates;
  }

  @Does("counter.intake")
  @GetMapping("/counter/people")
  ModelAndView open() {
    return page(Form.empty().with("language", "ar"), HttpStatus.OK);
  }

  @Does("counter.intake")
  @PostMapping("/counter/people")
  ModelAndView take(Actor.Staff clerk, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    SignUpReading reading = SignUpReading.of(new SignUpReading.Typed(form.value("nationalId"), form.value("name"),
        form.value("mobile"), ""), mandates.today(), form.value("language").equals("en") ? "en" : "ar");
    SignUpForm read = reading.form();
    if (read == null) {
      for (var wrong : reading.wrong().entrySet()) {
        form = form.wrong(wrong.getKey(), web.t(wrong.getValue()));
      }
      return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/counter/visits/" + visits.begin(clerk, people.receive(read)));
  }

  static ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("counter/person", Map.of("form", form), status);
  }
}
