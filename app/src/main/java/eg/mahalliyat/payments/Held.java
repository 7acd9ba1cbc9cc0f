package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An order with the bill it pays, both locked until the transaction ends: who comes second waits and sees the result.
 */
record Held(PaymentOrder order, String subject, Payer payer, Due due) {
  /**
   * The bill as it is owed.
   *
   * @param open false when it needs no money any more
   * @param openedOn the day of the bill, in Cairo
   * @param paid what came before
   */
  record Due(boolean open, LocalDate openedOn, Money paid, List<Coverage.Owed> lines) {
    Money outstanding() {
      return lines.stream().map(Coverage.Owed::amount).reduce(Money.ZERO, Money::plus).minus(paid);
    }
  }

  Scope scope() {
    return Scope.of(payer.unitId(), payer.personId());
  }

  String stream() {
    return Bill.stream(order.billId());
  }

  String provider() {
    return order.channel().provider();
  }

  boolean isSettled() {
    return switch (order.state()) {
      case PAID, OVERPAID, MISMATCHED -> true;
      case REQUESTED, OFFERED, EXPIRED, CANCELLED, REFUSED -> false;
    };
  }
}
