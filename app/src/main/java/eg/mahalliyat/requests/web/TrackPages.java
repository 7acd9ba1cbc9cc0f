package eg.mahalliyat.requests.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Tracking;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.RequestNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where is my request? For everybody who holds the receipt, or knows its number and the mobile number. */
@Controller
class TrackPages {
  private final Tracking tracking;
  private final RequestViews views;
  private final Limits limits;

  TrackPages(Tracking tracking, RequestViews views, Limits limits) {
    this.tracking = tracking;
    this.views = views;
    this.limits = limits;
  }

  @Does("requests.track")
  @GetMapping("/track")
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return form(number.isEmpty() ? Form.empty() : Form.empty().with("number", number), HttpStatus.OK);
  }

  @Does("requests.track")
  @PostMapping("/track")
  ModelAndView find(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web,
      HttpServletRequest from) {
    Form form = Form.of(sent);
    Optional<RequestNumber> number = RequestNumber.parse(form.value("number"));
    Optional<MobileNumber> mobile = MobileNumber.parse(form.value("mobile"));
    form = number.isPresent() ? form : form.wrong("number", web.t("requests.number-wrong"));
    form = mobile.isPresent() ? form : form.wrong("mobile", web.t("requests.mobile-wrong"));
    if (!limits.allow(Limits.Of.ADDRESS, from.getRemoteAddr())) {
      return form(form.wrong("number", web.t("wrong.too-many")), HttpStatus.TOO_MANY_REQUESTS);
    }
    if (form.hasErrors()) {
      return form(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<String> token = tracking.token(number.orElseThrow(), mobile.orElseThrow());
    Form unknown = form.wrong("number", web.t("requests.not-together"));
    return token.map(t -> new ModelAndView("redirect:/t/" + t))
        .orElseGet(() -> form(unknown, HttpStatus.UNPROCESSABLE_CONTENT));
  }

  @Does("requests.track")
  @GetMapping("/t/{token}")
  ModelAndView follow(@PathVariable String token, @ModelAttribute("web") Web web) {
    Tracking.Followed followed = tracking.follow(token);
    Actor.Holder holder = new Actor.Holder(followed.request().id().uuid());
    return new ModelAndView("requests/where",
        Map.of("where", views.where(web, holder, followed), "told", Talks.Told.NOTHING));
  }

  private static ModelAndView form(Form form, HttpStatus status) {
    return new ModelAndView("requests/track", Map.of("form", form), status);
  }
}
