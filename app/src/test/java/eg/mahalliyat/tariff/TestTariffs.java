package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tariffs of tests. */
final class TestTariffs {
  static final Set<String> ITEMS = Set.of("LF-SHOP", "LF-OCC", "TX-STAMP");

  private TestTariffs() {}

  /** With the answers {@code road}, one of good and bad, and {@code kind}, which may be anything. */
  static Tariff read(String text, Names names, List<Fault> faults) {
    return Tariffs.read(Yaml.read("T.yaml", text, faults), names,
        new ClosedNames(Map.of("answers.road", List.of("good", "bad"))), ITEMS, faults);
  }
}
