package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.MaskedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who stands at the counter, as far as a clerk has to know. */
@Component
public class VisitViews {
  /** What the head of the pages says of a visit: never a whole name or number. */
  public record Head(UUID id, String name, String agent, List<Row> rows, boolean mobile) {}

  static final String SELF = "self";
  static final String AGENT = "agent";

  private final People people;
  private final Attorneys attorneys;
  private final Mandates mandates;

  VisitViews(People people, Attorneys attorneys, Mandates mandates) {
    this.people = people;
    this.attorneys = attorneys;
    this.mandates = mandates;
  }

  Head head(Web web, Actor.Staff clerk, Visit visit) {
    Person person = people.person(visit.personId());
    String agent = mandates.of(clerk, visit).map(it -> name(it.agent())).orElse("");
    List<Row> rows = List.of(
        new Row(web.t("counter.name"), MaskedName.of(person.name())),
        new Row(web.t("counter.national-id"), person.nationalId().masked()),
        new Row(web.t("counter.birth-year"), String.valueOf(person.nationalId().bornOn().getYear())),
        new Row(web.t("counter.mobile"), person.mobile() == null ? web.t("counter.none") : person.mobile().masked()));
    return new Head(visit.id(), MaskedName.of(person.name()), agent, rows, person.mobile() != null);
  }

  /** Who may stand there: the person, an agent whose paper was seen before, or one who brings it now. */
  List<Option> who(Web web, Actor.Staff clerk, Visit visit) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(SELF, web.t("counter.who-self")));
    for (Attorney known : attorneys.of(clerk, visit.personId())) {
      options.add(new Option(known.id().toString(), web.t("counter.who-agent", "name", name(known.agent())),
          deed(web, known)));
    }
    options.add(new Option(AGENT, web.t("counter.who-new-agent")));
    return options;
  }

  private String deed(Web web, Attorney known) {
    String paper = web.t("counter.deed",
        Map.of("number", known.deed().number(), "year", String.valueOf(known.deed().year()), "office",
            known.deed().office()));
    if (known.revoked()) {
      return paper + " · " + web.t("counter.deed-revoked");
    }
    return known.ended(mandates.today()) ? paper + " · " + web.t("counter.deed-ended") : paper;
  }

  private String name(UUID person) {
    return MaskedName.of(people.person(person).name());
  }
}
