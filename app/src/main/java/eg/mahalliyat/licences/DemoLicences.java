package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the licences of a trial; whoever holds one is put on file with it. */
@Component
class DemoLicences {
  private static final String FILE = "demo/licences.yaml";

  private final People people;
  private final Territory territory;
  private final DemoExamples examples;
  private final Ids ids;
  private final InstantSource clock;

  DemoLicences(People people, Territory territory, DemoExamples examples, Ids ids, InstantSource clock) {
    this.people = people;
    this.territory = territory;
    this.examples = examples;
    this.ids = ids;
    this.clock = clock;
  }

  List<Licence> read() throws IOException {
    List<Fault> faults = new ArrayList<>();
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      Yaml file = Yaml.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
      List<Licence> licences = new ArrayList<>(file.at("licences").items().stream().map(this::licence).toList());
      licences.addAll(examples(file.at("examples")));
      if (!faults.isEmpty()) {
        throw new IllegalStateException(faults.toString());
      }
      return licences;
    }
  }

  private List<Licence> examples(Yaml wanted) {
    List<Licence> all = new ArrayList<>();
    int holder = 0;
    for (Yaml it : wanted.at("holders").items()) {
      all.addAll(examples.of(holder(it), holder, unit(wanted)));
      holder++;
    }
    return all;
  }

  private Licence.Holder holder(Yaml it) {
    String name = it.at("name").text();
    return new Licence.Holder(people.register(new NationalId(it.at("holder").text()), name, null), name);
  }

  private int unit(Yaml it) {
    return territory.unit(it.at("unit").text()).orElseThrow().id();
  }

  private Licence licence(Yaml it) {
    int unit = unit(it);
    Map<String, String> fields = Map.of("trade_name", it.at("trade-name").text(), "activity", it.at("activity").text(),
        "area_m2", it.at("area").text(), "address", it.at("address").text());
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    Term term = new Term(day(today, it.at("issued")), day(today, it.at("expires")));
    return new Licence(new Licence.Identity(ids.next(), "shop-licence", unit, it.at("number").text()),
        holder(it), fields, new Licence.Paper(term, null),
        new Licence.Stored(LicenceState.ACTIVE, 1, true));
  }

  private static LocalDate day(LocalDate today, Yaml days) {
    return today.plusDays(Long.parseLong(days.text()));
  }
}
