package eg.mahalliyat.people.web;

import eg.mahalliyat.people.PasskeyProof;
import eg.mahalliyat.people.PasskeyRefused;
import eg.mahalliyat.people.StaffSignIn;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The officials' door for whose device is proof enough: it is his, and asks for his finger, face or PIN. Tries are
 * counted by address: nothing is typed here that could be guessed.
 */
@Controller
class PasskeyDoorPages {
  private final PasskeyProof passkeys;
  private final StaffSignIn staffSignIn;
  private final Entrance entrance;
  private final Tries tries;

  PasskeyDoorPages(PasskeyProof passkeys, StaffSignIn staffSignIn, Entrance entrance, Tries tries) {
    this.passkeys = passkeys;
    this.staffSignIn = staffSignIn;
    this.entrance = entrance;
    this.tries = tries;
  }

  @Does("people.staff-sign-in")
  @GetMapping("/staff/sign-in/passkey")
  ModelAndView form(@RequestParam(required = false) @Nullable String then, HttpServletRequest request) {
    tries.take(request);
    return page(Form.empty(), Then.of(then), HttpStatus.OK);
  }

  @Does("people.staff-sign-in")
  @PostMapping("/staff/sign-in/passkey")
  ModelAndView send(@RequestParam(defaultValue = "") String passkey,
      @RequestParam(required = false) @Nullable String then, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    tries.take(request);
    try {
      UUID staff = passkeys.recognise(passkey);
      return staffSignIn.recognise(staff)
          .map(in -> new ModelAndView(entrance.beginProven(in, Then.of(then), web.words().locale(), request, response)))
          .orElseGet(() -> wrong(web, "people.passkey.fault-unknown", Then.of(then)));
    } catch (PasskeyRefused refused) {
      return wrong(web, refused.wordKey(), Then.of(then));
    }
  }

  private ModelAndView wrong(Web web, String wordKey, Then then) {
    return page(Form.empty().wrong("use-passkey", web.t(wordKey)), then, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(Form form, Then then, HttpStatus status) {
    return new ModelAndView("people/passkeydoor",
        Map.of("form", form, "then", then.path(), "options", passkeys.askAnybody()), status);
  }
}
