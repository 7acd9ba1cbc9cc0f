package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Visits;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.RegisterNumber;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody comes for a company: it is found by its number and office, or taken on file with its name. On file it is no more
 * than a name until an extract is scanned: before that nobody can stand there for it.
 */
@Controller
class CompanyPages {
  private static final Pattern NAME = Pattern.compile("(?=.*\\p{L}.*\\p{L}).{2,100}");

  private final Companies companies;
  private final Visits visits;

  CompanyPages(Companies companies, Visits visits) {
    this.companies = companies;
    this.visits = visits;
  }

  @Does("counter.intake")
  @GetMapping("/counter/companies")
  ModelAndView open() {
    return page(Form.empty(), false, HttpStatus.OK);
  }

  @Does("counter.intake")
  @PostMapping("/counter/companies")
  ModelAndView find(Actor.Staff clerk, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Form form = Form.of(sent);
    Optional<RegisterNumber> number = RegisterNumber.parse(form.value("number"), form.value("office"));
    if (number.isEmpty()) {
      boolean read = RegisterNumber.isNumber(form.value("number"));
      return page(form.wrong(read ? "office" : "number",
          web.t(read ? "counter.register-office-wrong" : "counter.register-number-wrong")), false,
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<UUID> known = companies.find(number.get());
    if (known.isPresent()) {
      return new ModelAndView("redirect:/counter/visits/" + visits.begin(clerk, known.get()));
    }
    return sent.containsKey("name") ? register(clerk, number.get(), form, web) : page(form, true, HttpStatus.OK);
  }

  private ModelAndView register(Actor.Staff clerk, RegisterNumber number, Form form, Web web) {
    String name = ArabicText.tidy(form.value("name"));
    if (ArabicText.hasInvisible(form.value("name")) || !NAME.matcher(name).matches()) {
      return page(form.wrong("name", web.t("counter.company-name-wrong")), true, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    UUID visit = visits.begin(clerk, companies.register(number, name));
    return new ModelAndView("redirect:/counter/visits/" + visit + "/extract");
  }

  private static ModelAndView page(Form form, boolean unknown, HttpStatus status) {
    return new ModelAndView("counter/company", Map.of("form", form, "unknown", unknown), status);
  }
}
