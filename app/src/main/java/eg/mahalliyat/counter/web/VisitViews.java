package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Mandates;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.MaskedName;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RegisterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who stands at the counter, as far as a clerk has to know. */
@Component
public class VisitViews {
  /**
   * What the head of the pages says of a visit: of a citizen never a whole name or number. What a company is called and where it
   * is registered is public, and the clerk compares it with the extract.
   *
   * @param silent nobody can be told anything: a mobile number is wanted
   */
  public record Head(UUID id, String name, String agent, List<Row> rows, boolean company, boolean silent) {}

  static final String SELF = "self";
  static final String AGENT = "agent";
  static final String REPRESENTATIVE = "representative";

  private final People people;
  private final Attorneys attorneys;
  private final Mandates mandates;
  private final Companies companies;

  VisitViews(People people, Attorneys attorneys, Mandates mandates, Companies companies) {
    this.companies = companies;
    this.people = people;
    this.attorneys = attorneys;
    this.mandates = mandates;
  }

  Head head(Web web, Actor.Staff clerk, Visit visit) {
    Person person = people.person(visit.personId());
    String agent = mandates.of(clerk, visit).map(it -> name(it.agent())).orElse("");
    return switch (person.identity()) {
      case Identity.OfCitizen(NationalId number) -> new Head(visit.id(), MaskedName.of(person.name()), agent,
          List.of(new Row(web.t("counter.name"), MaskedName.of(person.name())),
              new Row(web.t("counter.national-id"), number.masked()),
              new Row(web.t("counter.birth-year"), String.valueOf(number.bornOn().getYear())),
              new Row(web.t("counter.mobile"),
                  person.mobile() == null ? web.t("counter.none") : person.mobile().masked())),
          false, person.mobile() == null);
      case Identity.OfCompany(RegisterNumber number) -> new Head(visit.id(), person.name(), agent,
          List.of(new Row(web.t("counter.company-name"), person.name()),
              new Row(web.t("counter.register-number"), number.digits()),
              new Row(web.t("counter.register-office"), number.office())),
          true, false);
    };
  }

  /** Who represents the company up to now. */
  List<Option> representatives(Visit visit) {
    return companies.representatives(visit.personId()).stream().map(it -> new Option(it.toString(), name(it))).toList();
  }

  /** Who may stand there: the person, unless it is a company; an agent whose paper was seen, or one who brings it. */
  List<Option> who(Web web, Actor.Staff clerk, Visit visit) {
    List<Option> options = new ArrayList<>();
    boolean company = people.person(visit.personId()).company();
    if (!company) {
      options.add(new Option(SELF, web.t("counter.who-self")));
    }
    for (Attorney known : attorneys.of(clerk, visit.personId())) {
      options.add(new Option(known.id().toString(),
          web.t(known.deed().extract() ? "counter.who-representative" : "counter.who-agent", "name",
              name(known.agent())), deed(web, known)));
    }
    if (company) {
      options.add(new Option(REPRESENTATIVE, web.t("counter.who-new-representative")));
    }
    options.add(new Option(AGENT, web.t("counter.who-new-agent")));
    return options;
  }

  private String deed(Web web, Attorney known) {
    String paper = web.t(known.deed().extract() ? "counter.extract-paper" : "counter.deed",
        Map.of("number", known.deed().number(), "year", String.valueOf(known.deed().year()), "office",
            known.deed().office()));
    if (known.revoked()) {
      return paper + " · " + web.t(known.deed().extract() ? "counter.extract-replaced" : "counter.deed-revoked");
    }
    return known.ended(mandates.today()) ? paper + " · " + web.t("counter.deed-ended") : paper;
  }

  private String name(UUID person) {
    return MaskedName.of(people.person(person).name());
  }
}
