package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way back to whom it belongs.
 *
 * @param reason in the words of the official who proposed it
 */
public record Refund(UUID id, Returnable of, String reason, Way way, RefundState state, Steps steps) {
  /** How it goes back. */
  public enum Way {
    /** Over the provider it came by. */
    PROVIDER,
    /** By the treasury: a transfer or a cheque, whose number is written down. */
    TRANSFER
  }

  /**
   * @param proposedBy, decidedBy ids of actors, as {@code staff:<uuid>}
   * @param reference of the pay-out; of a failure what the provider said
   */
  public record Steps(String proposedBy, Instant proposedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
      @Nullable Instant endedAt, @Nullable String reference) {}

  public Money amount() {
    return of.amount();
  }
}
