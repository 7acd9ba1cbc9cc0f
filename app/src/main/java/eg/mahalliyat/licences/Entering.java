package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How an entry begins. */
@Component
final class Entering {
  private final People people;
  private final Settings settings;

  Entering(People people, Settings settings) {
    this.people = people;
    this.settings = settings;
  }

  /** Whose it is to be: whom the definition names, put on file when nobody knows him yet; otherwise the applicant. */
  Licence.Holder holder(Plan plan) {
    Output.Holder named = plan.output().holder();
    String nationalId = named == null ? "" : Output.value(named.nationalId(), plan.given());
    if (named == null || nationalId.isEmpty()) {
      return new Licence.Holder(plan.request().owner().personId(), plan.request().owner().applicant());
    }
    UUID person = people.register(new NationalId(nationalId), Output.value(named.name(), plan.given()), null);
    return new Licence.Holder(person, people.person(person).name());
  }

  /** The entry of a first paper. What is issued on trial says so. */
  Licence entry(Issue issue, Plan plan, Licence.Paper paper) {
    return new Licence(issue.number(), holder(plan), plan.fields(), paper,
        new Licence.Stored(LicenceState.ACTIVE, 1, settings.demo()));
  }
}
