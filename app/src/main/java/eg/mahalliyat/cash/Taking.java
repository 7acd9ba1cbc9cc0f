package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money taken for one bill.
 *
 * @param no within the shift, from 1
 * @param receipt number of the official receipt
 */
public record Taking(UUID id, UUID shift, int no, UUID bill, String receipt, Paid paid) {
  /**
   * @param reference the number of the taking in its drawer, or the terminal's with its day and code
   * @param given what was put down; null for a card
   * @param above cash above the limit
   * @param cardEnd the last four digits; null for cash
   */
  public record Paid(String channel, String reference, Money amount, @Nullable Money given, boolean above,
      @Nullable String cardEnd, Instant at) {}

  /** To give back; zero for a card. */
  public Money change() {
    Money given = paid.given();
    return given == null ? Money.ZERO : new Money(given.piastres() - paid.amount().piastres());
  }
}
