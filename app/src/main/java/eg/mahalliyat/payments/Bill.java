package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes to a local unit for one thing.
 *
 * @param number which people read out and type: eleven digits and a check digit
 * @param subject the stream of what is paid for, as {@code request:<uuid>}
 * @param end how it ended, or when it will
 */
public record Bill(UUID id, String number, String subject, Label title, Payer payer, List<Line> lines, End end) {
  /**
   * @param state where it stands
   * @param openedAt when it was opened
   * @param expiresAt last moment to order a payment, null where there is none
   * @param closedAt when it was paid, cancelled or expired
   * @param receipt number of the last official receipt, once something was paid
   * @param counted what came for it
   */
  public record End(BillState state, Instant openedAt, @Nullable Instant expiresAt, @Nullable Instant closedAt,
      @Nullable String receipt, Counted counted) {}

  /**
   * @param paid what came for the bill up to now
   * @param inParts whether less than all of it may be paid at once
   */
  public record Counted(Money paid, boolean inParts) {}

  public Bill {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
  }

  /** What is still owed; of a bill that was cancelled or expired, what nobody paid. */
  public Money outstanding() {
    return total().minus(end.counted().paid());
  }

  /** The day of Cairo on which it was opened: what its lines are is looked up for this day. */
  public LocalDate openedOn() {
    return LocalDate.ofInstant(end.openedAt(), WorkingDays.CAIRO);
  }

  /** True for what officials asked for besides the tariff: there is nothing to compute again. */
  public boolean isSupplement() {
    return lines.stream().anyMatch(line -> line.key().startsWith(Line.SUPPLEMENT));
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
