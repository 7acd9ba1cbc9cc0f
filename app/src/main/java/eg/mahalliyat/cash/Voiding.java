package eg.mahalliyat.cash;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that is to be cancelled, or was.
 *
 * @param words of the cashier; may be empty
 * @param decidedBy null while nobody has
 */
public record Voiding(UUID taking, State state, Reason reason, String words, @Nullable UUID decidedBy) {
  /** Where it stands. */
  public enum State {
    ASKED,
    VOIDED,
    REFUSED
  }

  /** Why; the words are {@code cash.reason.<code>}. */
  public enum Reason {
    WRONG_BILL,
    WRONG_AMOUNT,
    WRONG_WAY,
    CHANGED_MIND,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> ofCode(String code) {
      return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
  }

  /**
   * What a cashier asks for.
   *
   * @param cardSlip approval code of the terminal's own cancellation; null for cash
   */
  public record Asked(Reason reason, String words, @Nullable String cardSlip) {}
}
