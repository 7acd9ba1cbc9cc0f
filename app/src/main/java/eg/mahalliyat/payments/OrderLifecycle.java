package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.OrderCommand.CANCEL;
import static eg.mahalliyat.payments.OrderCommand.EXPIRE;
import static eg.mahalliyat.payments.OrderCommand.OFFER;
import static eg.mahalliyat.payments.OrderCommand.OPEN;
import static eg.mahalliyat.payments.OrderCommand.REFUSE;
import static eg.mahalliyat.payments.OrderCommand.SETTLE;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_CLOSED;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_OTHER;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_PART;
import static eg.mahalliyat.payments.OrderState.CANCELLED;
import static eg.mahalliyat.payments.OrderState.EXPIRED;
import static eg.mahalliyat.payments.OrderState.MISMATCHED;
import static eg.mahalliyat.payments.OrderState.OFFERED;
import static eg.mahalliyat.payments.OrderState.OVERPAID;
import static eg.mahalliyat.payments.OrderState.PAID;
import static eg.mahalliyat.payments.OrderState.REFUSED;
import static eg.mahalliyat.payments.OrderState.REQUESTED;

import eg.mahalliyat.payments.PaymentFact.AmountDiffers;
import eg.mahalliyat.payments.PaymentFact.BillPaid;
import eg.mahalliyat.payments.PaymentFact.BillPartPaid;
import eg.mahalliyat.payments.PaymentFact.Overpaid;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderCancelled;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderExpired;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderOpened;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderRefused;
import eg.mahalliyat.payments.PaymentFact.PaymentReferenceGiven;
import eg.mahalliyat.payments.PaymentFact.PaymentReferenceLate;
import java.util.List;
import java.util.Optional;

/**
 * All ways of a payment order. A command without an edge changes nothing: providers repeat themselves. Money outruns
 * every other state, because it is really there: an expired, cancelled or refused order that was paid all the same is
 * settled.
 */
final class OrderLifecycle {
  static final List<OrderEdge> EDGES = List.of(
      new OrderEdge(null, OPEN, REQUESTED, PaymentOrderOpened.class),

      new OrderEdge(REQUESTED, OFFER, OFFERED, PaymentReferenceGiven.class),
      new OrderEdge(REQUESTED, REFUSE, REFUSED, PaymentOrderRefused.class),
      new OrderEdge(REQUESTED, EXPIRE, EXPIRED, PaymentOrderExpired.class),
      new OrderEdge(REQUESTED, CANCEL, CANCELLED, PaymentOrderCancelled.class),
      new OrderEdge(OFFERED, EXPIRE, EXPIRED, PaymentOrderExpired.class),
      new OrderEdge(OFFERED, CANCEL, CANCELLED, PaymentOrderCancelled.class),

      new OrderEdge(EXPIRED, OFFER, EXPIRED, PaymentReferenceLate.class),
      new OrderEdge(CANCELLED, OFFER, CANCELLED, PaymentReferenceLate.class),
      new OrderEdge(REFUSED, OFFER, REFUSED, PaymentReferenceLate.class),

      new OrderEdge(REQUESTED, SETTLE, PAID, BillPaid.class),
      new OrderEdge(OFFERED, SETTLE, PAID, BillPaid.class),
      new OrderEdge(EXPIRED, SETTLE, PAID, BillPaid.class),
      new OrderEdge(CANCELLED, SETTLE, PAID, BillPaid.class),
      new OrderEdge(REFUSED, SETTLE, PAID, BillPaid.class),

      new OrderEdge(REQUESTED, SETTLE_PART, PAID, BillPartPaid.class),
      new OrderEdge(OFFERED, SETTLE_PART, PAID, BillPartPaid.class),
      new OrderEdge(EXPIRED, SETTLE_PART, PAID, BillPartPaid.class),
      new OrderEdge(CANCELLED, SETTLE_PART, PAID, BillPartPaid.class),
      new OrderEdge(REFUSED, SETTLE_PART, PAID, BillPartPaid.class),
      new OrderEdge(REQUESTED, SETTLE_CLOSED, OVERPAID, Overpaid.class),
      new OrderEdge(OFFERED, SETTLE_CLOSED, OVERPAID, Overpaid.class),
      new OrderEdge(EXPIRED, SETTLE_CLOSED, OVERPAID, Overpaid.class),
      new OrderEdge(CANCELLED, SETTLE_CLOSED, OVERPAID, Overpaid.class),
      new OrderEdge(REFUSED, SETTLE_CLOSED, OVERPAID, Overpaid.class),

      new OrderEdge(REQUESTED, SETTLE_OTHER, MISMATCHED, AmountDiffers.class),
      new OrderEdge(OFFERED, SETTLE_OTHER, MISMATCHED, AmountDiffers.class),
      new OrderEdge(EXPIRED, SETTLE_OTHER, MISMATCHED, AmountDiffers.class),
      new OrderEdge(CANCELLED, SETTLE_OTHER, MISMATCHED, AmountDiffers.class),
      new OrderEdge(REFUSED, SETTLE_OTHER, MISMATCHED, AmountDiffers.class));

  private OrderLifecycle() {}

  static Optional<OrderEdge> edge(OrderState from, OrderCommand command) {
    return EDGES.stream().filter(e -> e.from() == from && e.command() == command).findFirst();
  }
}
