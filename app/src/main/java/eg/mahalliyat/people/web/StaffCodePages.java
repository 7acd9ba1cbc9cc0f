package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.people.PasskeyProof;
import eg.mahalliyat.people.PasskeyRefused;
import eg.mahalliyat.people.SecondFactor;
import eg.mahalliyat.people.StaffSignIn.Step;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of an official's sign-in: the code that his authenticator shows, or a passkey. */
@Controller
class StaffCodePages {
  private final Entrance entrance;
  private final SecondFactor factor;
  private final PasskeyProof passkeys;
  private final Tries tries;

  StaffCodePages(Entrance entrance, SecondFactor factor, PasskeyProof passkeys, Tries tries) {
    this.entrance = entrance;
    this.factor = factor;
    this.passkeys = passkeys;
    this.tries = tries;
  }

  @Does("people.staff-steps")
  @GetMapping("/staff/sign-in/code")
  ModelAndView form(HttpServletRequest request) {
    return entrance.at(Step.CODE, request).map(begun -> page(begun.staff(), Form.empty(), HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(Entrance.DOOR));
  }

  @Does("people.staff-steps")
  @PostMapping("/staff/sign-in/code")
  ModelAndView send(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String passkey,
      @ModelAttribute("web") Web web, HttpServletRequest request, HttpServletResponse response) {
    Entrance.Begun begun = entrance.at(Step.CODE, request).orElse(null);
    if (begun == null) {
      return new ModelAndView(Entrance.DOOR);
    }
    String name = begun.staff().toString();
    tries.take(request, Limits.Of.CODE, name);
    Form looked = passkey.isEmpty() ? code(begun.staff(), code, web) : passkey(begun.staff(), passkey, web);
    if (looked.hasErrors()) {
      return page(begun.staff(), looked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    tries.giveBack(request, Limits.Of.CODE, name);
    return new ModelAndView(entrance.proven(begun, web.words().locale(), request, response));
  }

  private Form code(UUID staff, String code, Web web) {
    return factor.accept(staff, code) ? Form.empty() : Form.empty().wrong("code", web.t("people.factor.wrong"));
  }

  private Form passkey(UUID staff, String answer, Web web) {
    try {
      passkeys.take(staff, answer, false);
      return Form.empty();
    } catch (PasskeyRefused refused) {
      return Form.empty().wrong("use-passkey", web.t(refused.wordKey()));
    }
  }

  private ModelAndView page(UUID staff, Form form, HttpStatus status) {
    return new ModelAndView("people/staffcode",
        Map.of("form", form, "code", factor.has(staff), "options", passkeys.ask(staff, false)), status);
  }
}
