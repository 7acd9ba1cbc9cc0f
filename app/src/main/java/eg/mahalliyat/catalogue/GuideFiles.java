package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files beside the services that the whole guide shares. The program starts with right ones or not at all. */
final class GuideFiles {
  private GuideFiles() {}

  static SearchWords searchWords() {
    var faults = new ArrayList<Fault>();
    SearchWords words = SearchWords.read(Yaml.read(SearchWords.FILE, text(SearchWords.FILE), faults), faults);
    right(faults);
    return words;
  }

  /** @param codes of all services there are */
  static LifeEvents lifeEvents(Set<String> codes) {
    var faults = new ArrayList<Fault>();
    LifeEvents events = LifeEvents.read(Yaml.read(LifeEvents.FILE, text(LifeEvents.FILE), faults), codes, faults);
    right(faults);
    return events;
  }

  /**
   * @param categories those of the guide
   * @param laws those that have a name
   */
  static Refusals refusals(Set<String> categories, Set<String> laws) {
    var faults = new ArrayList<Fault>();
    Refusals refusals = Refusals.read(Yaml.read(Refusals.FILE, text(Refusals.FILE), faults), categories, laws, faults);
    right(faults);
    return refusals;
  }

  private static void right(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("wrong: " + String.join("\n", faults.stream().map(Fault::toString).toList()));
    }
  }

  static String text(String file) {
    try (InputStream in = GuideFiles.class.getClassLoader().getResourceAsStream("services/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
