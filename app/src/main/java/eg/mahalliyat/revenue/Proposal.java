package eg.mahalliyat.revenue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the guide that somebody wants.
 *
 * @param place the governorate whose account it is, or empty for the item itself
 * @param content {@link Item.Content} or {@link BeneficiaryAccount.Content} as JSON
 */
public record Proposal(UUID id, String code, String place, Validity validity, String content, Progress progress) {
  /** How far it has come. */
  public enum State {
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }

  /**
   * @param reason why, in its author's words
   * @param decidedBy who approved, refused or withdrew it; null while it is open
   */
  public record Progress(State state, String reason, UUID by, Instant at, @Nullable UUID decidedBy,
      @Nullable Instant decidedAt) {}

  /** The stream of its facts: all that was ever proposed for one item. */
  String stream() {
    return "revenue:" + code;
  }

  public boolean open() {
    return progress.state() == State.PROPOSED;
  }

  public boolean ofAccount() {
    return !place.isEmpty();
  }
}
