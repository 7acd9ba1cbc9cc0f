package eg.mahalliyat.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officials decided about money that does not fit.
 *
 * @param bill for which it is counted; null when it is for none
 * @param reason in the words of the official who proposed it
 */
public record MoneyDecision(UUID id, Deed deed, @Nullable UUID bill, String reason, State state, Steps steps) {
  /** What becomes of the money. */
  public enum Deed {
    /** It is counted for the bill it came for. One official decides that alone. */
    BOOK,
    /** It is counted for another bill of the same payer. */
    MOVE,
    /** It really went back: the receipt is cancelled, and the bill is owed again. */
    REOPEN,
    /** The collector holds it after all: nothing is owed again. */
    KEPT,
    /** It went with the payment that was taken back. */
    GONE;

    /** Whether officials may choose it for such money. */
    boolean suits(Unfit.Kind kind) {
      return switch (this) {
        case BOOK, MOVE -> kind != Unfit.Kind.REVERSED;
        case REOPEN, KEPT -> kind == Unfit.Kind.REVERSED;
        case GONE -> false;
      };
    }
  }

  /** How far it is. */
  public enum State {
    PROPOSED,
    DONE,
    REFUSED
  }

  /**
   * @param proposedBy, decidedBy ids of actors, as {@code staff:<uuid>}
   * @param why it was refused
   */
  public record Steps(String proposedBy, Instant proposedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
      @Nullable String why) {}
}
