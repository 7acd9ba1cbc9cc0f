package eg.mahalliyat.people.web;

import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.PasskeyRefused;
import eg.mahalliyat.people.PasskeyRefused.Fault;
import eg.mahalliyat.people.Passkeys;
import eg.mahalliyat.people.StaffSignIn.Step;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up a passkey, by whoever wants one or, where a second factor is required, as a step of the sign-in. */
@Controller
class PasskeyPages {
  private final Entrance entrance;
  private final Passkeys passkeys;
  private final FreshProof proof;
  private final Officials officials;

  PasskeyPages(Entrance entrance, Passkeys passkeys, FreshProof proof, Officials officials) {
    this.entrance = entrance;
    this.passkeys = passkeys;
    this.proof = proof;
    this.officials = officials;
  }

  @Does("people.staff-steps")
  @GetMapping("/staff/passkey")
  ModelAndView form(@ModelAttribute("web") Web web, HttpServletRequest request) {
    proof.demand();
    return entrance.whose(Step.AUTHENTICATOR, request)
        .map(staff -> page(staff, Form.empty().with("name", device(request)), web, HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(Entrance.DOOR));
  }

  /** Without an answer of the browser the page is only asked for, as after a fresh proof. */
  @Does("people.staff-steps")
  @PostMapping("/staff/passkey")
  ModelAndView enrol(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    proof.demand();
    UUID staff = entrance.whose(Step.AUTHENTICATOR, request).orElse(null);
    Form form = Form.of(sent);
    if (staff == null || form.value("passkey").isEmpty()) {
      return form(web, request);
    }
    // Asked before: when the passkey is there, the step is over.
    Optional<Entrance.Begun> begun = entrance.at(Step.AUTHENTICATOR, request);
    try {
      passkeys.enrol(staff, named(form, web, request), form.value("passkey"));
    } catch (PasskeyRefused refused) {
      Form named = Form.empty().with("name", form.value("name"));
      String field = refused.fault() == Fault.NAME ? "name" : "use-passkey";
      return page(staff, named.wrong(field, web.t(refused.wordKey())), web, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(begun.map(b -> entrance.proven(b, web.words().locale(), request, response))
        .orElse("redirect:/staff/security?said=passkey"));
  }

  @Does("people.own-sign-in")
  @PostMapping("/staff/passkey/remove")
  String remove(Actor.Staff staff, @RequestParam UUID passkey) {
    proof.demand();
    passkeys.remove(staff, staff.staffId(), passkey);
    return "redirect:/staff/security?said=passkey-gone";
  }

  private ModelAndView page(UUID staff, Form form, Web web, HttpStatus status) {
    Official official = officials.official(staff);
    String options = passkeys.offer(official, web.t("platform.name"), official.name(web.words().locale()));
    return new ModelAndView("people/passkey", Map.of("form", form, "options", options), status);
  }

  private static String named(Form form, Web web, HttpServletRequest request) {
    String typed = form.value("name").strip();
    String device = device(request);
    return !typed.isEmpty() ? typed : !device.isEmpty() ? device : web.t("people.passkey.unnamed");
  }

  private static String device(HttpServletRequest request) {
    return Device.of(Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""));
  }
}
