package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bill to be opened. Where nothing is owed there is no bill: a total of zero is refused.
 *
 * @param subject the stream of what is paid for, as {@code request:<uuid>}
 * @param title what the citizen pays for, in words
 * @param expiresAt after this nothing more can be ordered; null where the law knows no end
 * @param reference digits under which the citizen knows what is paid for, taken at outlets as well; null where there are none
 */
public record NewBill(UUID id, String subject, Label title, Payer payer, List<Line> lines,
    @Nullable Instant expiresAt, @Nullable String reference) {
  public NewBill {
    lines = List.copyOf(lines);
    if (!total(lines).isPositive()) {
      throw new IllegalArgumentException("a bill of nothing for " + subject);
    }
  }

  /** One that is known by its own number only. */
  public NewBill(UUID id, String subject, Label title, Payer payer, List<Line> lines, @Nullable Instant expiresAt) {
    this(id, subject, title, payer, lines, expiresAt, null);
  }

  public Money total() {
    return total(lines);
  }

  private static Money total(List<Line> lines) {
    return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
  }
}
