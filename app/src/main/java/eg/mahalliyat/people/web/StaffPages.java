package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Seat;
import eg.mahalliyat.people.StaffSignIn;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The officials' door, and the choice of a post behind it. */
@Controller
class StaffPages {
  private static final String HOME = "/staff";
  private final StaffSignIn staffSignIn;
  private final Officials officials;
  private final Territory territory;
  private final SignIn session;
  private final Entrance entrance;
  private final Tries tries;

  StaffPages(StaffSignIn staffSignIn, Officials officials, Territory territory, SignIn session, Entrance entrance,
      Tries tries) {
    this.staffSignIn = staffSignIn;
    this.officials = officials;
    this.territory = territory;
    this.session = session;
    this.entrance = entrance;
    this.tries = tries;
  }

  @Does("people.staff-sign-in")
  @GetMapping("/staff/sign-in")
  ModelAndView form(@RequestParam(required = false) @Nullable String then) {
    return page(Form.empty(), Then.of(then), HttpStatus.OK);
  }

  @Does("people.staff-sign-in")
  @PostMapping("/staff/sign-in")
  ModelAndView send(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String then, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    tries.take(request, Limits.Of.USERNAME, username);
    UUID staff = staffSignIn.recognise(username, password).orElse(null);
    if (staff == null) {
      Form form = Form.empty().with("username", username).wrong("username", web.t("people.staff.wrong"));
      return page(form, Then.of(then), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    tries.giveBack(request, Limits.Of.USERNAME, username);
    return new ModelAndView(entrance.begin(staff, Then.of(then), web.words().locale(), request, response));
  }

  @Does("people.choose-post")
  @GetMapping("/staff/post")
  ModelAndView posts(Actor.Staff staff, @ModelAttribute("web") Web web) {
    List<Option> options = officials.seats(staff.staffId()).stream().map(seat -> option(seat, web)).toList();
    return new ModelAndView("people/post",
        Map.of("form", Form.empty().with("unit", String.valueOf(staff.unitId())), "options", options));
  }

  @Does("people.choose-post")
  @PostMapping("/staff/post")
  String choose(Actor.Staff staff, @RequestParam int unit, @ModelAttribute("web") Web web,
      HttpServletRequest request, HttpServletResponse response) {
    Actor.Staff seated = staffSignIn.sitAt(staff, unit, web.words().locale()).orElse(null);
    if (seated == null) {
      return "redirect:/staff/post";
    }
    session.goOnAs(seated, request, response);
    return "redirect:" + HOME;
  }

  private Option option(Seat seat, Web web) {
    String roles = seat.roles().stream().sorted().map(role -> web.t("role." + role))
        .collect(Collectors.joining(web.arabic() ? "، " : ", "));
    return new Option(String.valueOf(seat.unitId()), territory.unit(seat.unitId()).name(web.words().locale()), roles);
  }

  private static ModelAndView page(Form form, Then then, HttpStatus status) {
    return new ModelAndView("people/staffsignin", Map.of("form", form, "then", then.path(), "passkeys",
        then.toPasskeyDoor()), status);
  }
}
