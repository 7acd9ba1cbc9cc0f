package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Scope;

/**
 * An order with the bill it pays, both locked until the transaction ends: who comes second waits and sees the result.
 */
record Held(PaymentOrder order, String subject, Payer payer, boolean billOpen) {
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
