package eg.mahalliyat.people.web;

import eg.mahalliyat.people.FactorChanges;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.StaffSessions;
import eg.mahalliyat.people.StaffSettings;
import eg.mahalliyat.people.StaffSignIn;
import eg.mahalliyat.people.StaffSignIn.Step;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The officials' way in, step by step. Whoever is half-way in is nobody to the rest of the platform: the session only
 * knows whose password was right, and which step comes next is asked of the account each time.
 */
@Component
class Entrance {
  static final String DOOR = "redirect:/staff/sign-in";
  private static final String BEGUN = "people.begun";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int LONGEST_ABOUT = 200;

  private final StaffSignIn staffSignIn;
  private final Officials officials;
  private final SignIn session;
  private final StaffSettings settings;
  private final FactorChanges changes;
  private final InstantSource clock;

  Entrance(StaffSignIn staffSignIn, Officials officials, SignIn session, StaffSettings settings, FactorChanges changes,
      InstantSource clock) {
    this.staffSignIn = staffSignIn;
    this.officials = officials;
    this.session = session;
    this.settings = settings;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Someone whose password was right.
   *
   * @param proven his second factor was right, too
   * @param then where he was going
   */
  record Begun(UUID staff, Instant at, boolean proven, String then) implements Serializable {}

  /** The password was right: whoever sat here before is out, and the next step is opened. */
  String begin(UUID staff, Then then, Locale language, HttpServletRequest request, HttpServletResponse response) {
    session.end(request);
    return onward(new Begun(staff, clock.instant(), false, then.path()), language, request, response);
  }

  /** A passkey said who he is and that it is he: name, password and second factor in one. */
  String beginProven(UUID staff, Then then, Locale language, HttpServletRequest request,
      HttpServletResponse response) {
    session.end(request);
    return onward(new Begun(staff, clock.instant(), true, then.path()), language, request, response);
  }

  /** Who is at this step just now; empty when nobody is, or he came too late. */
  Optional<Begun> at(Step step, HttpServletRequest request) {
    HttpSession open = request.getSession(false);
    return open != null && open.getAttribute(BEGUN) instanceof Begun begun
        && begun.at().plus(LIFE).isAfter(clock.instant()) && staffSignIn.next(begun.staff(), begun.proven()) == step
        ? Optional.of(begun) : Optional.empty();
  }

  /** Who may use a page that belongs to this step, and to those who are in: the one or the other. */
  Optional<UUID> whose(Step step, HttpServletRequest request) {
    return SignIn.actor() instanceof Actor.Staff staff ? Optional.of(staff.staffId())
        : at(step, request).map(Begun::staff);
  }

  /** The second factor was right. */
  String proven(Begun begun, Locale language, HttpServletRequest request, HttpServletResponse response) {
    return onward(new Begun(begun.staff(), begun.at(), true, begun.then()), language, request, response);
  }

  /** The address of the next step; when none is left, he is in. */
  String onward(Begun begun, Locale language, HttpServletRequest request, HttpServletResponse response) {
    return switch (staffSignIn.next(begun.staff(), begun.proven())) {
      case DONE -> in(begun, language, request, response);
      case SHUT -> DOOR;
      case CODE -> half(begun, "/staff/sign-in/code", request);
      case PASSWORD -> half(begun, "/staff/password", request);
      case AUTHENTICATOR -> half(begun, "/staff/authenticator", request);
    };
  }

  private static String half(Begun begun, String page, HttpServletRequest request) {
    HttpSession half = request.getSession(true);
    half.setMaxInactiveInterval((int) LIFE.toSeconds());
    half.setAttribute(BEGUN, begun);
    return "redirect:" + page;
  }

  private String in(Begun begun, Locale language, HttpServletRequest request, HttpServletResponse response) {
    Actor.Staff staff = staffSignIn.enter(begun.staff(), language).orElse(null);
    session.end(request);
    if (staff == null) {
      return DOOR;
    }
    session.begin(staff, request, response);
    HttpSession open = request.getSession(true);
    open.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
    open.setAttribute(StaffSessions.ABOUT, about(request));
    boolean several = officials.seats(staff.staffId()).size() > 1;
    Then then = several ? new Then("/staff/post") : new Then(begun.then().isEmpty() ? "/staff" : begun.then());
    return changes.lately(begun.staff()) ? then.toSecurity() : then.orElse("/staff");
  }

  private static String about(HttpServletRequest request) {
    String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return browser.substring(0, Math.min(browser.length(), LONGEST_ABOUT));
  }
}
