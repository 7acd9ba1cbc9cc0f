package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may act for a citizen at a counter, and how he puts an end to it. */
@Controller
public class AttorneyPages {
  /**
   * One power of attorney in words.
   *
   * @param valid whether there is anything to take back
   */
  public record Power(UUID id, String agent, String paper, String until, String state, boolean valid) {}

  private final Attorneys attorneys;
  private final People people;
  private final InstantSource clock;

  AttorneyPages(Attorneys attorneys, People people, InstantSource clock) {
    this.attorneys = attorneys;
    this.people = people;
    this.clock = clock;
  }

  @Does("people.attorneys")
  @GetMapping("/attorneys")
  ModelAndView given(Actor.Citizen citizen, @ModelAttribute("web") Web web) {
    LocalDate today = clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
    List<Power> powers = attorneys.given(citizen).stream().map(power -> power(web, power, today)).toList();
    return new ModelAndView("people/attorneys", Map.of("powers", powers));
  }

  @Does("people.attorneys")
  @PostMapping("/attorneys/{id}/revoke")
  String revoke(Actor.Citizen citizen, @PathVariable UUID id) {
    attorneys.revoke(citizen, id);
    return "redirect:/attorneys";
  }

  private Power power(Web web, Attorney power, LocalDate today) {
    Attorney.Deed deed = power.deed();
    LocalDate ends = power.extent().endsOn();
    String state = power.revoked() ? "revoked" : power.ended(today) ? "ended" : "valid";
    return new Power(power.id(), people.person(power.agent()).name(),
        web.t("people.attorneys.paper", Map.of("number", "\u2066" + deed.number() + "\u2069", "year",
            String.valueOf(deed.year()), "office", deed.office())),
        ends == null ? web.t("people.attorneys.open-ended") : web.day(ends), web.t("people.attorneys." + state),
        state.equals("valid"));
  }
}
