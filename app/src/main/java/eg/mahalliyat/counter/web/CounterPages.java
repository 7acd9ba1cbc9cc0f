package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Lookup;
import eg.mahalliyat.counter.Needed;
import eg.mahalliyat.counter.Visits;
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

/** The counter: one field, for whoever comes next. What is typed there stands in no address. */
@Controller
class CounterPages {
  private final Lookup lookup;
  private final Visits visits;

  CounterPages(Lookup lookup, Visits visits) {
    this.lookup = lookup;
    this.visits = visits;
  }

  @Does("counter.intake")
  @GetMapping("/counter")
  ModelAndView open() {
    return page(Form.empty(), HttpStatus.OK);
  }

  @Does("counter.intake")
  @PostMapping("/counter")
  ModelAndView find(Actor.Staff clerk, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    return switch (lookup.find(clerk, form.value("q"))) {
      case Needed.Known known ->
          new ModelAndView("redirect:/counter/visits/" + visits.begin(clerk, known.person()));
      case Needed.Under under -> new ModelAndView("redirect:/counter/requests/" + under.request());
      case Needed.Unknown unknown -> NewPersonPages.page(
          Form.empty().with("nationalId", unknown.nationalId().digits()).with("language", "ar"), HttpStatus.OK);
      case Needed.Nothing no -> page(form.wrong("q", web.t(no.reasonKey())), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static ModelAndView page(Form form, HttpStatus status) {
    return new ModelAndView("counter/home", Map.of("form", form), status);
  }
}
