package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.people.SignUp;
import eg.mahalliyat.people.SignUpForm;
import eg.mahalliyat.people.SignUpReading;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** The form of a new account. */
@Controller
class SignUpPages {
  private final SignUp signUp;
  private final Tries tries;
  private final InstantSource clock;

  SignUpPages(SignUp signUp, Tries tries, InstantSource clock) {
    this.signUp = signUp;
    this.tries = tries;
    this.clock = clock;
  }

  @Does("people.sign-up")
  @GetMapping("/sign-up")
  ModelAndView form(@RequestParam(required = false) @Nullable String then) {
    return page(Form.empty(), Then.of(then), "", HttpStatus.OK);
  }

  @Does("people.sign-up")
  @PostMapping("/sign-up")
  ModelAndView send(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web,
      HttpServletRequest request) {
    Form form = Form.of(sent);
    Then then = Then.of(form.value("then"));
    SignUpReading reading = read(form, web.lang());
    SignUpForm good = reading.form();
    if (good == null) {
      tries.take(request);
      return page(complained(form, reading.wrong(), web), then, "", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    tries.take(request, Limits.Of.NATIONAL_ID, good.nationalId().digits());
    return switch (signUp.begin(good)) {
      case SignUp.CodeSent code -> new ModelAndView(then.toCode("/sign-up/code", code.challenge()));
      case SignUp.TooOften often -> throw Tries.tooOften();
      case SignUp.Refused refused -> page(form, then, refused.reasonKey(), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private SignUpReading read(Form form, String language) {
    LocalDate today = clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
    return SignUpReading.of(new SignUpReading.Typed(form.value("nationalId"), form.value("name"), form.value("mobile"),
        form.value("email")), today, language);
  }

  private static Form complained(Form form, Map<String, String> wrong, Web web) {
    Form complained = form;
    for (Map.Entry<String, String> field : wrong.entrySet()) {
      complained = complained.wrong(field.getKey(), web.t(field.getValue()));
    }
    return complained;
  }

  private static ModelAndView page(Form form, Then then, String refusal, HttpStatus status) {
    return new ModelAndView("people/signup",
        Map.of("form", form, "then", then.path(), "refusal", refusal), status);
  }
}
