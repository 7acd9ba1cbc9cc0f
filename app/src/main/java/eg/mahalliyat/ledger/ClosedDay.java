package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Up to and with this day a unit's books are closed.
 *
 * @param postings how many were in it and in the open days before it
 * @param turnover their debits, which are their credits
 */
public record ClosedDay(LocalDate day, Instant at, UUID by, int postings, Money turnover) {
  /**
   * A posting that came after its day had been closed.
   *
   * @param meantFor its own day
   * @param day the one that took it
   */
  public record Late(UUID posting, Kind kind, String source, LocalDate meantFor, LocalDate day) {}
}
