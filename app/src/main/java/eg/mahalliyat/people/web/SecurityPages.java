package eg.mahalliyat.people.web;

import eg.mahalliyat.people.FactorChanges;
import eg.mahalliyat.people.Passkeys;
import eg.mahalliyat.people.SecondFactor;
import eg.mahalliyat.people.StaffSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How an official signs in, and where he is signed in just now. */
@Controller
class SecurityPages {
  private static final Set<String> SAID = Set.of("password", "dropped", "ended", "passkey", "passkey-gone", "changed");

  private final StaffSessions sessions;
  private final SecondFactor factor;
  private final Passkeys passkeys;
  private final FactorChanges changes;

  SecurityPages(StaffSessions sessions, SecondFactor factor, Passkeys passkeys, FactorChanges changes) {
    this.sessions = sessions;
    this.factor = factor;
    this.passkeys = passkeys;
    this.changes = changes;
  }

  /** @param then where he was going when he was told that something has changed */
  @Does("people.own-sign-in")
  @GetMapping("/staff/security")
  ModelAndView page(Actor.Staff staff, @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "") String then, HttpSession here) {
    UUID id = staff.staffId();
    boolean has = factor.has(id);
    return new ModelAndView("people/security", Map.of("sessions", sessions.of(id, here.getId()),
        "factor", has, "left", has ? factor.recoveryCodesLeft(id) : 0, "passkeys", passkeys.of(id),
        "changes", changes.of(id), "then", Then.of(then).path(), "said", SAID.contains(said) ? said : ""));
  }

  /** @param session the mark of one; without it, all but this one end */
  @Does("people.own-sign-in")
  @PostMapping("/staff/security/sessions")
  String end(Actor.Staff staff, @RequestParam(defaultValue = "") String session, HttpSession here) {
    if (session.isEmpty()) {
      sessions.endOthers(staff.staffId(), here.getId());
    } else {
      sessions.end(staff.staffId(), session);
    }
    return "redirect:/staff/security?said=ended";
  }
}
