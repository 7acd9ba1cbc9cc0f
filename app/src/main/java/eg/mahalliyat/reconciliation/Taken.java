package eg.mahalliyat.reconciliation;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A statement that was taken over.
 *
 * @param settled gross of what matched
 */
public record Taken(UUID id, String provider, LocalDate day, Counts counts, Money settled, Instant at) {
  /** @param differing how many cases it opened */
  public record Counts(int rows, int matched, int differing, StatementRow.Sums sums) {}
}
