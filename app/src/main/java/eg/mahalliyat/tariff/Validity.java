package eg.mahalliyat.tariff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from the first day
 * @param until the last day, or null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  boolean meets(Validity other) {
    return covers(other.from) || other.covers(from);
  }
}
