package eg.mahalliyat.payments;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came or went and fits no bill as it stands: officials decide what becomes of it.
 *
 * @param title of the bill it came for
 * @param since when we learned of it
 */
public record Unfit(UUID id, Kind kind, Source source, Label title, Payer payer, Sums sums, Instant since,
    Standing standing) {
  /** What is strange about it. */
  public enum Kind {
    /** Another amount than was asked for. */
    AMOUNT_DIFFERS,
    /** More than was owed. */
    OVERPAID,
    /** It came after its bill was cancelled, or had run out. */
    LATE,
    /** A collector took back what it had told us of. */
    REVERSED
  }

  /** How far it is decided. */
  public enum State {
    OPEN,
    PROPOSED,
    DONE,
    /** It goes back, or went: the desk of refunds has it. */
    REFUND
  }

  /**
   * Where it came from.
   *
   * @param orderId the payment that brought it, or that was taken back
   * @param reference the provider's number
   */
  public record Source(UUID billId, UUID orderId, String provider, String reference) {}

  /**
   * @param asked what had been asked for
   * @param came what came, or was taken back
   * @param free what of it is still to be decided
   */
  public record Sums(Money asked, Money came, Money free) {}

  /** @param deed what was decided or proposed; null while nothing is */
  public record Standing(State state, MoneyDecision.@Nullable Deed deed) {}

  /** Nobody has said anything about it. */
  public boolean isOpen() {
    return standing.state() == State.OPEN;
  }

  /** Somebody has to do something about it. */
  public boolean waits() {
    return isOpen() || standing.state() == State.PROPOSED;
  }

  /** Where the books keep it apart. */
  Account account() {
    return switch (kind) {
      case AMOUNT_DIFFERS, REVERSED -> Account.UNMATCHED;
      case OVERPAID, LATE -> Account.OVERPAID;
    };
  }
}
