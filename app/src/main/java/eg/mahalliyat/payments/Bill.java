package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes to a local unit for one thing.
 *
 * @param subject the stream of what is paid for, as {@code request:<uuid>}
 * @param end how it ended, or when it will
 */
public record Bill(UUID id, String subject, Label title, Payer payer, List<Line> lines, End end) {
  /**
   * @param state where it stands
   * @param openedAt when it was opened
   * @param expiresAt last moment to order a payment, null where there is none
   * @param closedAt when it was paid, cancelled or expired
   * @param receipt number of the official receipt, once paid
   */
  public record End(BillState state, Instant openedAt, @Nullable Instant expiresAt, @Nullable Instant closedAt,
      @Nullable String receipt) {}

  public Bill {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
  }

  public BillState state() {
    return end.state();
  }

  public boolean isOpen() {
    return end.state() == BillState.OPEN;
  }

  static String stream(UUID id) {
    return "bill:" + id;
  }
}
