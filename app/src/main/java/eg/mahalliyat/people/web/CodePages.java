package eg.mahalliyat.people.web;

import eg.mahalliyat.people.CitizenSignIn;
import eg.mahalliyat.people.Limits;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.SignIn;
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

/** Where the code is typed that came by SMS, after signing up and after signing in. */
@Controller
class CodePages {
  private final CitizenSignIn citizens;
  private final SignIn session;
  private final Tries tries;

  CodePages(CitizenSignIn citizens, SignIn session, Tries tries) {
    this.citizens = citizens;
    this.session = session;
    this.tries = tries;
  }

  @Does("people.sign-in")
  @GetMapping({"/sign-in/code", "/sign-up/code"})
  ModelAndView form(@RequestParam UUID challenge, @RequestParam(required = false) @Nullable String then,
      @RequestParam(defaultValue = "") String said) {
    String notice = said.matches("sent|early") ? "people.code." + said : "";
    return page(Form.empty(), challenge, Then.of(then), HttpStatus.OK).addObject("notice", notice);
  }

  @Does("people.sign-in")
  @PostMapping({"/sign-in/code", "/sign-up/code"})
  ModelAndView send(@RequestParam UUID challenge, @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String then, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    tries.take(request);
    return switch (citizens.confirm(challenge, code)) {
      case CitizenSignIn.Confirmed who -> {
        tries.giveBack(request, Limits.Of.NATIONAL_ID, who.nationalId().digits());
        session.begin(who.citizen(), request, response);
        yield new ModelAndView(Then.of(then).orElse("/"));
      }
      case CitizenSignIn.Wrong wrong -> page(Form.empty().wrong("code", web.t("people.code.wrong", "left", wrong.left())),
          challenge, Then.of(then), HttpStatus.UNPROCESSABLE_CONTENT);
      case CitizenSignIn.Over over -> new ModelAndView("people/codeover", Map.of("then", Then.of(then).path()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @Does("people.sign-in")
  @PostMapping({"/sign-in/again", "/sign-up/again"})
  String again(@RequestParam UUID challenge, @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request) {
    tries.take(request);
    String said = switch (citizens.sendAgain(challenge)) {
      case SENT -> "sent";
      case EARLY -> "early";
      case TOO_OFTEN -> throw Tries.tooOften();
    };
    String page = request.getRequestURI().replace("/again", "/code");
    return Then.of(then).toCode(page, challenge) + "&said=" + said;
  }

  private ModelAndView page(Form form, UUID challenge, Then then, HttpStatus status) {
    return new ModelAndView("people/code", Map.of("form", form, "challenge", challenge.toString(),
        "then", then.path(), "mistyped", citizens.looksMistyped(challenge)), status);
  }
}
