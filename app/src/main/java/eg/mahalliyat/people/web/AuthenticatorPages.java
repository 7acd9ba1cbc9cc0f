package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Enrolment;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.SecondFactor;
import eg.mahalliyat.people.SecondFactor.Confirmation;
import eg.mahalliyat.people.StaffSignIn.Step;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up an authenticator: where one is required, as a step of the sign-in; otherwise by whoever wants one. */
@Controller
class AuthenticatorPages {
  private final Entrance entrance;
  private final SecondFactor factor;
  private final FreshProof proof;
  private final Officials officials;

  AuthenticatorPages(Entrance entrance, SecondFactor factor, FreshProof proof, Officials officials) {
    this.entrance = entrance;
    this.factor = factor;
    this.proof = proof;
    this.officials = officials;
  }

  @Does("people.staff-steps")
  @GetMapping("/staff/authenticator")
  ModelAndView form(HttpServletRequest request) {
    proof.demand();
    return entrance.whose(Step.AUTHENTICATOR, request)
        .map(staff -> page(factor.offer(staff), Form.empty(), "", HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(Entrance.DOOR));
  }

  /** @param offer as the page carried it; without one, the page is only asked for, as after a fresh proof */
  @Does("people.staff-steps")
  @PostMapping("/staff/authenticator")
  ModelAndView confirm(@RequestParam(defaultValue = "") String offer, @RequestParam(defaultValue = "") String code,
      @ModelAttribute("web") Web web, HttpServletRequest request, HttpServletResponse response) {
    proof.demand();
    UUID staff = entrance.whose(Step.AUTHENTICATOR, request).orElse(null);
    if (staff == null || offer.isEmpty()) {
      return form(request);
    }
    Enrolment opened = factor.opened(staff, offer).orElse(null);
    if (opened == null) {
      return again(staff);
    }
    // Asked before: when the authenticator is there, the step is over.
    Optional<Entrance.Begun> begun = entrance.at(Step.AUTHENTICATOR, request);
    return switch (factor.confirm(opened, code)) {
      case Confirmation.WrongCode _ -> page(opened, Form.empty().wrong("code", web.t("people.factor.not-yet")), "",
          HttpStatus.UNPROCESSABLE_CONTENT);
      case Confirmation.Over _ -> again(staff);
      case Confirmation.Enrolled enrolled -> {
        String onward = begun.map(b -> entrance.proven(b, web.words().locale(), request, response))
            .orElse("redirect:/staff/security");
        yield new ModelAndView("people/recovery",
            Map.of("codes", enrolled.recoveryCodes(), "onward", onward.substring("redirect:".length())));
      }
    };
  }

  @Does("people.own-sign-in")
  @PostMapping("/staff/authenticator/drop")
  String drop(Actor.Staff staff) {
    proof.demand();
    factor.drop(staff, staff.staffId());
    return "redirect:/staff/security?said=dropped";
  }

  private ModelAndView again(UUID staff) {
    return page(factor.offer(staff), Form.empty(), "people.factor.over", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(Enrolment offer, Form form, String notice, HttpStatus status) {
    String address = offer.address(officials.official(offer.staff()).username());
    return new ModelAndView("people/authenticator",
        Map.of("offer", offer, "qr", QrPicture.of(address), "form", form, "notice", notice), status);
  }
}
