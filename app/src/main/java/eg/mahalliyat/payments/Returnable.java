package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that the unit holds and that is not its own.
 *
 * @param amount what can go back; of a refund what does
 * @param since when it came
 */
public record Returnable(Cause cause, Source source, Label title, Payer payer, Money amount, Instant since) {
  /** Why it is not the unit's. */
  public enum Cause {
    OVERPAID,
    AMOUNT_DIFFERS,
    DEPOSIT
  }

  /**
   * Where it came from.
   *
   * @param subject of the bill, as {@code request:<uuid>}
   * @param orderId the payment that brought it
   * @param exceptionId of money that fits no bill
   * @param deposit the line of the bill
   */
  public record Source(UUID billId, String subject, UUID orderId, String provider, @Nullable UUID exceptionId,
      @Nullable Deposit deposit) {}

  /** @param line its key on the bill, {@code item} its revenue item */
  public record Deposit(String line, String item) {}
}
