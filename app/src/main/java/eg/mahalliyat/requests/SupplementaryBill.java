package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.RequestNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officials ask of a running request besides the bills of its definition.
 *
 * @param withdrawal proposed or done; null where nobody wants it withdrawn
 */
public record SupplementaryBill(UUID id, Of of, Why why, Asked asked, Steps steps, @Nullable Withdrawal withdrawal) {
  /** Why officials may ask for more. The list is ours (A) until a circular names one; the words say what each means. */
  public enum Reason {
    MEASURED_MORE,
    LEFT_OUT,
    MISTAKE,
    EXTRA_INSPECTION,
    DAMAGE,
    OTHER
  }

  /** Where it stands; whether it is paid is said by its bill. */
  public enum State {
    PROPOSED,
    REFUSED,
    OPEN,
    WITHDRAWN
  }

  /** @param number of the request */
  public record Of(UUID request, RequestNumber number, int unitId, UUID personId) {}

  /**
   * @param legal the law or decree by which it is owed
   * @param explanation what the applicant reads
   * @param papers ids of documents that show it
   */
  public record Why(Reason reason, String legal, String explanation, List<UUID> papers) {
    public Why {
      papers = List.copyOf(papers);
    }
  }

  /** @param days from the approval until it is to be paid */
  public record Asked(List<Line> lines, int days) {
    public Asked {
      lines = List.copyOf(lines);
    }

    public Money total() {
      return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }
  }

  /**
   * @param proposedBy, decidedBy ids of actors, as {@code staff:<uuid>}
   * @param why it was refused
   * @param bill once it was approved
   */
  public record Steps(State state, String proposedBy, Instant proposedAt, @Nullable String decidedBy,
      @Nullable Instant decidedAt, @Nullable String why, @Nullable UUID bill) {}

  /** @param doneAt null while it waits for the second official */
  public record Withdrawal(String by, Instant at, String reason, @Nullable Instant doneAt) {}

  public State state() {
    return steps.state();
  }

  /** Whom the second official must not be, for what waits now; null when nothing waits. */
  public @Nullable String waitsFor() {
    return switch (state()) {
      case PROPOSED -> steps.proposedBy();
      case OPEN -> withdrawal == null ? null : withdrawal.by();
      case REFUSED, WITHDRAWN -> null;
    };
  }
}
