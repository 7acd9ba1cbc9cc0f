package eg.mahalliyat.grievances;

import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code territory/grievances.yaml} says; dated, and read once at start. */
@Component
public final class Periods {
  private record Lines(List<Period> periods) {}

  private final List<Period> periods;
  private final Territory territory;

  Periods(Territory territory) {
    this.territory = territory;
    try (InputStream in = Objects.requireNonNull(Periods.class.getResourceAsStream("/territory/grievances.yaml"))) {
      periods = List.copyOf(new YAMLMapper().readValue(in, Lines.class).periods());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // A faulty line is found now, and not by the first citizen to whom it matters.
    periods.forEach(period -> {
      period.lodging();
      period.acknowledging();
      period.answering();
      period.carrying();
    });
  }

  /**
   * The period that holds.
   *
   * @param category of the service, such as {@code ADV}; empty where none is known
   */
  public Period of(Grievance.Kind kind, String category, LocalDate day) {
    return periods.stream().filter(period -> period.holds(kind, category, day)).findFirst()
        .orElseThrow(() -> new IllegalStateException("no period for a " + kind + " on " + day));
  }

  /** By when the unit is to do what is ordered. */
  Instant carryBy(Grievance.About about, Instant at) {
    Period period = of(about.kind(), "", LocalDate.ofInstant(at, WorkingDays.CAIRO));
    return period.carrying().from(at, territory.calendarOf(about.unitId()));
  }
}
