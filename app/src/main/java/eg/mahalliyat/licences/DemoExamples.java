package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Subject;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * An entry for each service that begins from one, as the good way among its golden cases describes it. Whoever adds a
 * service adds the entry to try it with.
 */
@Component
final class DemoExamples {
  private static final int FIRST_SERIAL = 700_000;
  private static final int OPEN_DAYS = 200;
  private static final int OVER_DAYS = 20;

  private final Catalogue catalogue;
  private final Ids ids;
  private final InstantSource clock;

  DemoExamples(Catalogue catalogue, Ids ids, InstantSource clock) {
    this.catalogue = catalogue;
    this.ids = ids;
    this.clock = clock;
  }

  /** @param number among the holders, so that no number of an entry is there twice */
  List<Licence> of(Licence.Holder holder, int number, int unit) {
    List<Licence> all = new ArrayList<>();
    for (Service service : catalogue.all()) {
      of(service, holder, unit, FIRST_SERIAL + number * 1000 + all.size()).ifPresent(all::add);
    }
    return all;
  }

  /** The entry of one service; empty when it begins from nothing. */
  Optional<Licence> of(Service service, Licence.Holder holder, int unit, int serial) {
    Subject subject = service.definition().about().subject();
    Yaml goodWay = goodWay(service.code());
    return subject == null || !goodWay.at("given").at("subject").present() ? Optional.empty()
        : Optional.of(entry(subject, goodWay, holder, unit, serial));
  }

  private Licence entry(Subject subject, Yaml goodWay, Licence.Holder holder, int unit, int serial) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    Map<String, String> told = told(goodWay, today);
    Term term = term(subject, told, today);
    Map<String, String> fields = new LinkedHashMap<>(told);
    fields.keySet().removeAll(Licence.DERIVED);
    String number = "%d/%d/%06d".formatted(unit, term.issued().getYear(), serial);
    return new Licence(new Licence.Identity(ids.next(), subject.register(), unit, number), holder, fields,
        new Licence.Paper(term, null), new Licence.Stored(LicenceState.ACTIVE, 1, true));
  }

  /** What the case says of the entry, with its days as far from today as they are from the day of the case. */
  private static Map<String, String> told(Yaml goodWay, LocalDate today) {
    long since = today.toEpochDay() - LocalDate.parse(goodWay.at("begins").text()).toEpochDay();
    Map<String, String> told = new LinkedHashMap<>();
    goodWay.at("given").at("subject").entries().forEach((key, value) -> told.put(key,
        value.text().matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value.text()).plusDays(since).toString()
            : value.text()));
    return told;
  }

  /** As told, if the service may begin so; otherwise in force where it may begin from that, or else over. */
  private static Term term(Subject subject, Map<String, String> told, LocalDate today) {
    boolean open = subject.states().contains(Standing.ACTIVE.key());
    LocalDate expires = told.containsKey("expires_on") ? LocalDate.parse(told.get("expires_on"))
        : today.plusDays(open ? OPEN_DAYS : -OVER_DAYS);
    if (!subject.states().contains((expires.isBefore(today) ? Standing.EXPIRED : Standing.ACTIVE).key())) {
      expires = today.plusDays(open ? OPEN_DAYS : -OVER_DAYS);
    }
    LocalDate issued = expires.minusYears(1).plusDays(1);
    return new Term(issued.isAfter(today) ? today : issued, expires);
  }

  /** The golden case of the good way; absent when the program came without one. */
  static Yaml goodWay(String code) {
    String file = "services/" + code + "/cases/good-way.yaml";
    List<Fault> faults = new ArrayList<>();
    try {
      ClassPathResource there = new ClassPathResource(file);
      String text = there.exists() ? there.getContentAsString(StandardCharsets.UTF_8) : "";
      Yaml tree = Yaml.read(file, text, faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(faults.toString());
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
