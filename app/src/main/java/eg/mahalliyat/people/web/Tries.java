package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Stops whoever tries too often; the platform has a friendly page for it. */
@Component
class Tries {
  private final Limits limits;

  Tries(Limits limits) {
    this.limits = limits;
  }

  void take(HttpServletRequest request) {
    check(limits.allow(Limits.Of.ADDRESS, request.getRemoteAddr()));
  }

  /** What is known and what is not is counted alike: the limit tells nothing. */
  void take(HttpServletRequest request, Limits.Of what, String key) {
    check(left(request, what, key));
  }

  /** The same for those who have no page to throw at: false when there is no try left. */
  boolean left(HttpServletRequest request, Limits.Of what, String key) {
    return limits.allow(Limits.Of.ADDRESS, request.getRemoteAddr()) && limits.allow(what, key, request.getRemoteAddr());
  }

  /** The one who tried was right. */
  void giveBack(HttpServletRequest request, Limits.Of what, String key) {
    limits.giveBack(what, key, request.getRemoteAddr());
  }

  static ResponseStatusException tooOften() {
    return new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
  }

  private static void check(boolean allowed) {
    if (!allowed) {
      throw tooOften();
    }
  }
}
