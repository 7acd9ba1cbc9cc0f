package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.people.People;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose an entry is to be. */
@Component
final class Holders {
  private final People people;

  Holders(People people) {
    this.people = people;
  }

  /** Whom the definition names, put on file when nobody knows him yet; otherwise the applicant. */
  Licence.Holder of(Plan plan) {
    Output.Holder named = plan.output().holder();
    String nationalId = named == null ? "" : Output.value(named.nationalId(), plan.given());
    if (named == null || nationalId.isEmpty()) {
      return new Licence.Holder(plan.request().owner().personId(), plan.request().owner().applicant());
    }
    UUID person = people.register(new NationalId(nationalId), Output.value(named.name(), plan.given()), null);
    return new Licence.Holder(person, people.person(person).name());
  }
}
