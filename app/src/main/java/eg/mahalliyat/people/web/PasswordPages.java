package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.StaffPasswords;
import eg.mahalliyat.people.StaffSignIn.Step;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A password of one's own: in place of the one that was given, as a step of the sign-in, or another at any time. */
@Controller
class PasswordPages {
  private final Entrance entrance;
  private final StaffPasswords passwords;
  private final Officials officials;
  private final Tries tries;

  PasswordPages(Entrance entrance, StaffPasswords passwords, Officials officials, Tries tries) {
    this.entrance = entrance;
    this.passwords = passwords;
    this.officials = officials;
    this.tries = tries;
  }

  @Does("people.staff-steps")
  @GetMapping("/staff/password")
  ModelAndView form(HttpServletRequest request) {
    return entrance.whose(Step.PASSWORD, request).isEmpty() ? new ModelAndView(Entrance.DOOR)
        : page(request, Form.empty(), HttpStatus.OK);
  }

  @Does("people.staff-steps")
  @PostMapping("/staff/password")
  ModelAndView send(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    UUID staff = entrance.whose(Step.PASSWORD, request).orElse(null);
    if (staff == null) {
      return new ModelAndView(Entrance.DOOR);
    }
    Optional<Entrance.Begun> begun = entrance.at(Step.PASSWORD, request);
    Form form = begun.isPresent() ? Form.of(sent) : known(Form.of(sent), staff, web, request);
    Form checked = checked(form, staff, web);
    if (checked.hasErrors()) {
      return page(request, checked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    passwords.change(staff, form.value("fresh"), session(request));
    return new ModelAndView(begun.map(b -> entrance.onward(b, web.words().locale(), request, response))
        .orElse("redirect:/staff/security?said=password"));
  }

  private Form known(Form form, UUID staff, Web web, HttpServletRequest request) {
    tries.take(request, Limits.Of.USERNAME, staff.toString());
    if (!passwords.matches(staff, form.value("password"))) {
      return form.wrong("password", web.t("people.password.wrong"));
    }
    tries.giveBack(request, Limits.Of.USERNAME, staff.toString());
    return form;
  }

  private Form checked(Form form, UUID staff, Web web) {
    String fresh = form.value("fresh");
    if (form.hasErrors()) {
      return form;
    }
    Form read = passwords.fault(officials.official(staff), fresh).map(key -> form.wrong("fresh", web.t(key)))
        .orElse(form);
    return fresh.equals(form.value("again")) ? read : read.wrong("again", web.t("people.password.differs"));
  }

  private static String session(HttpServletRequest request) {
    HttpSession open = request.getSession(false);
    return open == null ? "" : open.getId();
  }

  private ModelAndView page(HttpServletRequest request, Form form, HttpStatus status) {
    boolean given = entrance.at(Step.PASSWORD, request).isPresent();
    return new ModelAndView("people/password", Map.of("form", form, "given", given), status);
  }
}
