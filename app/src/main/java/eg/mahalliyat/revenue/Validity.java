package eg.mahalliyat.revenue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, unless a later version takes its place before.
 *
 * @param from the first day
 * @param until the last day; null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {
  /** From when on whatever came with the platform holds. */
  static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  boolean over(LocalDate day) {
    return until != null && day.isAfter(until);
  }

  /** Whether it holds since there is a guide. */
  public boolean sinceEver() {
    return from.equals(BEGINNING);
  }
}
