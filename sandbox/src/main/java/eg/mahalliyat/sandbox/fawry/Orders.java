package eg.mahalliyat.sandbox.fawry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The book of orders: every change of a state goes through here, one at a time, and is told to one
 * listener. An order past its expiry is EXPIRED for whoever looks next.
 */
final class Orders {
  /** A merchant's own number of an order. */
  private record Own(String merchantCode, String merchantRefNum) {}

  private record Due(Instant at, String reference) {}

  private final Map<String, Order> byReference = new LinkedHashMap<>();
  private final Map<Own, String> references = new HashMap<>();
  private final Queue<Due> dues = new PriorityQueue<>(Comparator.comparing(Due::at));
  private final InstantSource clock;
  private final Amount fees;
  private final Consumer<Change> told;

  Orders(InstantSource clock, Amount fees, Consumer<Change> told) {
    this.clock = clock;
    this.fees = fees;
    this.told = told;
  }

  /**
   * The same merchant reference with the same amount is the same order; with another amount it is
   * refused.
   */
  synchronized Outcome place(Charge charge) {
    var known = find(charge.merchantCode(), charge.merchantRefNum());
    if (known.isPresent()) {
      var same = known.get().orderAmount().equals(charge.amount());
      return same ? new Outcome.Done(known.get()) : new Outcome.Refused(Refusal.OTHER_AMOUNT);
    }
    if (!charge.isComplete(now())) {
      return new Outcome.Refused(Refusal.WRONG_FIELD);
    }
    var order = Order.of(References.fresh(byReference::containsKey), charge, fees, clock.instant());
    byReference.put(order.referenceNumber(), order);
    references.put(new Own(charge.merchantCode(), charge.merchantRefNum()), order.referenceNumber());
    dues.add(new Due(order.expiresAt(), order.referenceNumber()));
    return new Outcome.Done(order);
  }

  synchronized Outcome pay(String reference) {
    Predicate<Order> unpaid = order -> order.status() == OrderStatus.NEW;
    return change(
        reference,
        unpaid,
        Refusal.NOT_UNPAID,
        o -> o.paid(now(), References.fresh(taken -> false)));
  }

  synchronized Outcome cancel(String reference) {
    Predicate<Order> unpaid = order -> order.status() == OrderStatus.NEW;
    return change(reference, unpaid, Refusal.NOT_UNPAID, order -> order.with(OrderStatus.CANCELED));
  }

  synchronized Outcome refund(String reference, Amount amount) {
    var paid = find(reference).filter(order -> order.status().isRefundable()).isPresent();
    Predicate<Order> fits = o -> paid && !o.refunded().plus(amount).exceeds(o.orderAmount());
    return change(
        reference, fits, paid ? Refusal.REFUND_TOO_LARGE : Refusal.NOT_PAID, o -> o.refund(amount));
  }

  synchronized Optional<Order> find(String reference) {
    expireOverdue();
    return Optional.ofNullable(byReference.get(reference));
  }

  synchronized Optional<Order> find(String merchantCode, String merchantRefNum) {
    return Optional.ofNullable(references.get(new Own(merchantCode, merchantRefNum))).flatMap(this::find);
  }

  synchronized List<Order> newestFirst() {
    expireOverdue();
    return new ArrayList<>(byReference.values()).reversed();
  }

  synchronized void expireOverdue() {
    for (var due = dues.peek(); due != null && !due.at().isAfter(now()); due = dues.peek()) {
      dues.remove();
      var order = Objects.requireNonNull(byReference.get(due.reference()));
      if (order.isOverdue(now())) {
        keep(order, order.with(OrderStatus.EXPIRED));
      }
    }
  }

  private Outcome change(
      String reference, Predicate<Order> allowed, Refusal otherwise, UnaryOperator<Order> next) {
    var order = find(reference);
    if (order.isEmpty()) {
      return new Outcome.Refused(Refusal.NO_SUCH_ORDER);
    }
    if (!allowed.test(order.get())) {
      return new Outcome.Refused(otherwise);
    }
    return new Outcome.Done(keep(order.get(), next.apply(order.get())));
  }

  private Order keep(Order before, Order after) {
    byReference.put(after.referenceNumber(), after);
    told.accept(new Change(before, after));
    return after;
  }

  private Instant now() {
    return clock.instant();
  }
}
