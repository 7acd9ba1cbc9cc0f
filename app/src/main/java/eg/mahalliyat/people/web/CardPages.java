package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Accounts;
import eg.mahalliyat.people.Appointments;
import eg.mahalliyat.people.Delegations;
import eg.mahalliyat.people.FactorChanges;
import eg.mahalliyat.people.Leaves;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One official, and what an administrator does to him with one button. */
@Controller
class CardPages {
  private final CardViews views;
  private final Accounts accounts;
  private final Appointments appointments;
  private final Leaves leaves;
  private final Delegations delegations;
  private final FactorChanges factors;

  CardPages(CardViews views, Accounts accounts, Appointments appointments, Leaves leaves, Delegations delegations,
      FactorChanges factors) {
    this.views = views;
    this.accounts = accounts;
    this.appointments = appointments;
    this.leaves = leaves;
    this.delegations = delegations;
    this.factors = factors;
  }

  @Does("people.administer")
  @GetMapping("/admin/staff/{id}")
  ModelAndView card(Actor.Staff by, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    return new ModelAndView("people/card", Map.of("card", views.of(web, by, id)));
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/disable")
  String disable(Actor.Staff by, @PathVariable UUID id) {
    accounts.disable(by, id);
    return back(id);
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/enable")
  String enable(Actor.Staff by, @PathVariable UUID id) {
    accounts.enable(by, id);
    return back(id);
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/number")
  String forgetNumber(Actor.Staff by, @PathVariable UUID id) {
    accounts.forgetNumber(by, id);
    return back(id);
  }

  /** For whoever has lost his devices. */
  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/factors")
  String takeFactors(Actor.Staff by, @PathVariable UUID id) {
    factors.takeAway(by, id);
    return back(id);
  }

  /** Shown in the answer itself, because it is kept nowhere; sent again, it gives another one. */
  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/password")
  ModelAndView password(Actor.Staff by, @PathVariable UUID id, @ModelAttribute("web") Web web,
      HttpServletResponse response) {
    CardViews.Shown card = views.of(web, by, id);
    String password = accounts.oneTimePassword(by, id);
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    return new ModelAndView("people/onetime", Map.of("official", card.official(), "password", password));
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/post/{post}/end")
  String endPost(Actor.Staff by, @PathVariable UUID id, @PathVariable UUID post) {
    appointments.end(by, id, post);
    return back(id);
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/leave/{leave}/end")
  String endLeave(Actor.Staff by, @PathVariable UUID id, @PathVariable UUID leave) {
    leaves.end(by, id, leave);
    return back(id);
  }

  @Does("people.administer")
  @PostMapping("/admin/staff/{id}/delegation/{delegation}/end")
  String revoke(Actor.Staff by, @PathVariable UUID id, @PathVariable UUID delegation) {
    delegations.revoke(by, delegation);
    return back(id);
  }

  private static String back(UUID id) {
    return "redirect:/admin/staff/" + id;
  }
}
