package eg.mahalliyat.people.web;

import eg.mahalliyat.people.CitizenSignIn;
import eg.mahalliyat.people.Limits;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizens' door, in and out. */
@Controller
class SignInPages {
  private final CitizenSignIn citizens;
  private final SignIn session;
  private final Tries tries;
  private final InstantSource clock;

  SignInPages(CitizenSignIn citizens, SignIn session, Tries tries, InstantSource clock) {
    this.citizens = citizens;
    this.session = session;
    this.tries = tries;
    this.clock = clock;
  }

  @Does("people.sign-in")
  @GetMapping("/sign-in")
  ModelAndView form(@RequestParam(required = false) @Nullable String then) {
    return page(Form.empty(), Then.of(then), HttpStatus.OK);
  }

  @Does("people.sign-in")
  @PostMapping("/sign-in")
  ModelAndView send(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web,
      HttpServletRequest request) {
    Form form = Form.of(sent);
    Then then = Then.of(form.value("then"));
    NationalId number = NationalId.parse(form.value("nationalId"),
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate()).orElse(null);
    if (number == null) {
      tries.take(request);
      return page(form.wrong("nationalId", web.t("people.national-id.wrong")), then, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    tries.take(request, Limits.Of.NATIONAL_ID, number.digits());
    return new ModelAndView(then.toCode("/sign-in/code", citizens.begin(number, web.lang())));
  }

  @Does("people.sign-out")
  @PostMapping("/sign-out")
  String out(HttpServletRequest request) {
    session.end(request);
    return "redirect:/";
  }

  private static ModelAndView page(Form form, Then then, HttpStatus status) {
    return new ModelAndView("people/signin", Map.of("form", form, "then", then.path()), status);
  }
}
