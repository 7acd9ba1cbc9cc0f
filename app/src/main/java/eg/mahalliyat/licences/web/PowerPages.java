package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.RegisterCategories;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** For whom somebody may act: the powers of attorney that others gave him. */
@Controller
public class PowerPages {
  /**
   * A power that somebody holds, in words.
   *
   * @param company its commercial register, where the principal is one; otherwise empty
   * @param look the name of its badge's class
   */
  public record Held(String principal, String company, String paper, String covers, String until, String state, String look) {}

  private final Attorneys attorneys;
  private final People people;
  private final RegisterCategories categories;
  private final Licences licences;

  PowerPages(Attorneys attorneys, People people, RegisterCategories categories, Licences licences) {
    this.attorneys = attorneys;
    this.people = people;
    this.categories = categories;
    this.licences = licences;
  }

  @Does("licences.acting")
  @GetMapping("/licences/acting")
  ModelAndView held(Actor.Citizen agent, @ModelAttribute("web") Web web) {
    LocalDate today = licences.today();
    List<Held> powers = attorneys.held(agent).stream().map(power -> held(web, power, today)).toList();
    return new ModelAndView("licences/powers", Map.of("powers", powers));
  }

  private Held held(Web web, Attorney power, LocalDate today) {
    Attorney.Deed deed = power.deed();
    LocalDate ends = power.extent().endsOn();
    String state = power.revoked() ? "revoked" : power.ended(today) ? "ended" : "valid";
    String covers = power.extent().covers().isEmpty() ? web.t("licences.powers.all")
        : power.extent().covers().stream().map(it -> categories.title(it, web.words().locale())).sorted()
            .collect(Collectors.joining(web.t("licences.comma")));
    Person principal = people.person(power.principal());
    return new Held(principal.name(), Registered.of(web, principal),
        web.t(deed.extract() ? "licences.powers.extract" : "people.attorneys.paper",
            Map.of("number", "\u2066" + deed.number() + "\u2069", "year",
            String.valueOf(deed.year()), "office", deed.office())), covers,
        ends == null ? web.t("people.attorneys.open-ended") : web.day(ends),
        web.t(power.revoked() && deed.extract() ? "licences.powers.replaced" : "licences.powers." + state),
        state.equals("valid") ? "ok" : "bad");
  }
}
