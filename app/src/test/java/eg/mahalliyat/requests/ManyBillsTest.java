package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Assessment;
import eg.mahalliyat.tariff.Tariff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the case: what a bill keeps is enough to compute it once more to the piastre. */
@PlatformTest
class ManyBillsTest {
  private static final int CASES = 40;
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15), LocalDate.of(2027, 2, 1));

  @Autowired Catalogue catalogue;

  private final Random random = new Random(6);

  @Test
  void everyServicesBillsComeOutAgainFromWhatTheyKeep() {
    int bills = 0;
    for (Service service : catalogue.all()) {
      Tariff tariff = service.definition().tariff();
      for (String stage : tariff.stages()) {
        for (int n = 0; n < CASES; n++) {
          LocalDate day = DAYS.get(n % DAYS.size());
          Optional<Assessment> billed = assessed(tariff, stage, values(service, stage, day), day);
          if (billed.isPresent() && !billed.get().lines().isEmpty()) {
            comesOutAgain(service, billed.get(), day);
            bills++;
          }
        }
      }
    }
    assertThat(bills).as("bills of %d services", catalogue.all().size()).isGreaterThan(2000);
  }

  private static void comesOutAgain(Service service, Assessment billed, LocalDate day) {
    List<Line> lines = Fees.lines(service, billed);
    Recorded kept = Recorded.of(lines).orElseThrow();
    assertThat(kept.service()).isEqualTo(service.code() + "@" + service.version());
    Assessment again = service.definition().tariff().assess(kept.stage(), kept.values(), day);
    assertThat(Recomputed.compare(lines, again)).as("%s of %s with %s", service.code(), day, kept.values())
        .hasSameSizeAs(lines).allMatch(Recomputed.Compared::same);
    assertThat(again.lines()).isEqualTo(billed.lines());
  }

  @Test
  void whatWasChangedOnABillIsSeen() {
    Service service = catalogue.current("SHP-01").orElseThrow();
    Map<String, Map<String, String>> values =
        Map.of("answers", Map.of("place", "capital", "area_m2", "80", "class", "retail"));
    LocalDate day = LocalDate.of(2026, 6, 14);
    Assessment billed = service.definition().tariff().assess("licence", values, day);
    List<Line> lines = Fees.lines(service, billed);
    assertThat(lines.getFirst().amount().plain()).as("4,000 less 40 %").isEqualTo("2400.00");
    Line first = lines.getFirst();
    List<Line> raised = List.of(new Line(first.no(), first.key(), first.revenueItem(),
        first.amount().plus(new Money(1)), first.label(), first.ground()));
    assertThat(Recomputed.compare(raised, billed).getFirst().same()).isFalse();
    assertThat(Recomputed.compare(raised, billed)).as("lines that the bill lacks")
        .filteredOn(line -> line.label() == null)
        .hasSize(lines.size() - 1).noneMatch(Recomputed.Compared::same);
    assertThat(Recomputed.compare(lines, Assessment.NOTHING)).noneMatch(Recomputed.Compared::same);
  }

  private static Optional<Assessment> assessed(Tariff tariff, String stage, Map<String, ?> values, LocalDate day) {
    try {
      return Optional.of(tariff.assess(stage, values, day));
    } catch (ExpressionFailed | IllegalStateException e) {
      // Values that no case has, such as more given back than was paid: no bill comes of them.
      return Optional.empty();
    }
  }

  private Map<String, Map<String, String>> values(Service service, String stage, LocalDate day) {
    Map<String, Map<String, String>> values = new HashMap<>();
    service.definition().tariff().published(stage, day).forEach(rule -> rule.terms().reads().forEach((name, type) -> {
      int dot = name.indexOf('.');
      values.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>())
          .put(name.substring(dot + 1), value(service, name, type));
    }));
    return values;
  }

  private String value(Service service, String name, ValueType type) {
    List<String> options = service.definition().questions().stream().filter(q -> name.equals("answers." + q.key()))
        .flatMap(q -> q.kind().options().stream()).toList();
    if (!options.isEmpty()) {
      return options.get(random.nextInt(options.size()));
    }
    return switch (type) {
      case NUMBER -> random.nextInt(500) + "." + random.nextInt(10) + (1 + random.nextInt(9));
      case TRUTH -> random.nextBoolean() ? "yes" : "no";
      case TEXT -> name.equals("place.road") ? "" : random.nextBoolean() ? "yes" : "dwelling";
    };
  }
}
