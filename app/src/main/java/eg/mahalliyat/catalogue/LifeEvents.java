package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The life events of {@code services/events.yaml}, in its order.
 *
 * @param absent codes of services that are not there yet; once the guide is whole, such a code is a fault
 */
public record LifeEvents(List<LifeEvent> all, Set<String> absent) {
  static final String FILE = "events.yaml";

  /** The services of domain.md: with fewer, the guide is still being written. */
  private static final int WHOLE = 76;

  public LifeEvents {
    all = List.copyOf(all);
    absent = Set.copyOf(absent);
  }

  /** One of them by its key. */
  public Optional<LifeEvent> find(String key) {
    return all.stream().filter(event -> event.key().equals(key)).findFirst();
  }

  /** Those that take a service. */
  public List<LifeEvent> of(String code) {
    return all.stream().filter(event -> event.services().contains(code)).toList();
  }

  /**
   * @param codes of the services that there are
   * @param faults takes what is wrong, with file and line
   */
  static LifeEvents read(Yaml tree, Set<String> codes, List<Fault> faults) {
    var all = new ArrayList<LifeEvent>();
    var absent = new TreeSet<String>();
    tree.only(faults, "events");
    for (Yaml event : tree.at("events").items()) {
      event.only(faults, "key", "kind", "services", "ar", "en");
      for (Yaml code : event.at("services").items()) {
        check(code, codes, absent, faults);
      }
      if (all.stream().anyMatch(other -> other.key().equals(event.at("key").text()))) {
        faults.add(event.fault("event.twice", "key", event.at("key").text()));
      }
      read(event, faults).ifPresent(all::add);
    }
    return new LifeEvents(all, absent);
  }

  private static void check(Yaml code, Set<String> codes, Set<String> absent, List<Fault> faults) {
    boolean known = codes.contains(code.text());
    if (!known && (codes.size() >= WHOLE || !code.text().matches("[A-Z]{3}-\\d\\d"))) {
      faults.add(code.fault("event.no-service", "code", code.text()));
    } else if (!known) {
      absent.add(code.text());
    }
  }

  private static Optional<LifeEvent> read(Yaml event, List<Fault> faults) {
    int before = faults.size();
    String kind = event.at("kind").text();
    if (!event.at("key").text().matches("[a-z][a-z-]*") || !Set.of("life", "business").contains(kind)) {
      faults.add(event.fault("event.key"));
    }
    Map<String, String> titles = words(event, "title", faults);
    Map<String, String> summaries = words(event, "summary", faults);
    List<String> services = event.at("services").texts();
    if (services.isEmpty() || services.stream().distinct().count() < services.size()) {
      faults.add(event.fault("event.services"));
    }
    return faults.size() > before ? Optional.empty() : Optional.of(
        new LifeEvent(event.at("key").text(), kind.equals("business"), services, titles, summaries));
  }

  private static Map<String, String> words(Yaml event, String key, List<Fault> faults) {
    var words = new LinkedHashMap<String, String>();
    for (String language : ServiceReader.LANGUAGES) {
      Yaml said = event.at(language);
      said.only(faults, "title", "summary");
      said.at(key).value().ifPresentOrElse(text -> words.put(language, text),
          () -> faults.add(said.fault("words.missing", "key", language + "." + key)));
    }
    return words;
  }
}
