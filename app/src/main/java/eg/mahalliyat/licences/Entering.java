package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.shared.NationalId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How an entry begins. */
@Component
final class Entering {
  private final People people;
  private final Settings settings;
  private final RegisterWords names;

  Entering(People people, Settings settings, RegisterWords names) {
    this.people = people;
    this.settings = settings;
    this.names = names;
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

  /** An entry keeps its holder until it is transferred. */
  Licence.Holder holder(Plan plan, Licence stands) {
    return plan.output().effect() == Effect.TRANSFER ? holder(plan) : stands.holder();
  }

  /**
   * The entry of a certified copy: in the hands of who asked for it, in the name of who is licensed. It says which copy
   * of which paper it is, and what everybody may know of the licence.
   */
  Licence copy(Issue issue, Plan plan, Licence.Paper paper, Licence original) {
    Issue.Copy which = Objects.requireNonNull(issue.copy());
    Map<String, String> fields = new LinkedHashMap<>(plan.fields());
    fields.remove(Output.key(plan.output().deed().copies()));
    for (String key : List.of("trade_name", "activity", "address")) {
      String value = names.value(original.id().register(), key, original.field(key), Words.ARABIC);
      if (!value.isEmpty()) {
        fields.put(key, value);
      }
    }
    fields.put(Licence.COPIED, which.of());
    fields.put(Licence.COPY_NUMBER, String.valueOf(which.number()));
    var holder = new Licence.Holder(plan.request().owner().personId(), original.holder().name());
    return new Licence(issue.number(), holder, fields, paper,
        new Licence.Stored(LicenceState.ACTIVE, 1, original.illustrative()));
  }

  /** The entry of a first paper. What is issued on trial says so. */
  Licence entry(Issue issue, Plan plan, Licence.Paper paper) {
    return new Licence(issue.number(), holder(plan), plan.fields(), paper,
        new Licence.Stored(LicenceState.ACTIVE, 1, settings.demo()));
  }
}
