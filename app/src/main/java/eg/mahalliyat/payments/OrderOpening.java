package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.PaymentOrderOpened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an order for whoever owes the bill. */
@Component
final class OrderOpening {
  private final Bills bills;
  private final Orders orders;
  private final Journal journal;
  private final Transactions transactions;
  private final PaymentSettings settings;
  private final Stamps stamps;

  OrderOpening(Bills bills, Orders orders, Journal journal, Transactions transactions, PaymentSettings settings,
      Stamps stamps) {
    this.bills = bills;
    this.orders = orders;
    this.journal = journal;
    this.transactions = transactions;
    this.settings = settings;
    this.stamps = stamps;
  }

  /**
   * Waits for whoever opens one at the same moment: a double click finds the first one's order. A closed bill needs no
   * lock.
   *
   * @param part how much of it, null for all that is owed
   */
  PaymentOrder open(Actor actor, UUID billId, String provider, UUID key, @Nullable Money part) {
    Bill bill = bills.lock(billId).or(() -> bills.find(billId)).orElseThrow(() -> new NotFound("bill"));
    return orders.same(billId, provider, key).orElseGet(() -> open(actor, bill, provider, key, amount(bill, part)));
  }

  private PaymentOrder open(Actor actor, Bill bill, String provider, UUID key, Money amount) {
    Instant now = stamps.now();
    mustBePayable(bill, now);
    Instant last = bill.end().expiresAt();
    Instant usual = now.plus(settings.orderValidity());
    Instant expiresAt = last != null && last.isBefore(usual) ? last : usual;
    UUID id = stamps.id();
    var channel = new PaymentOrder.Channel(provider, id.toString().replace("-", ""), null);
    var order = new PaymentOrder(id, bill.id(), channel, amount, OrderState.REQUESTED, expiresAt);
    write(actor, bill, order, key, now);
    return order;
  }

  /** @throws Conflict when nothing is owed any more, or the last day has passed */
  static void mustBePayable(Bill bill, Instant now) {
    Instant last = bill.end().expiresAt();
    if (!bill.isOpen() || (last != null && !now.isBefore(last))) {
      throw new Conflict("payments.closed", Map.of());
    }
  }

  /**
   * How much is to be paid now.
   *
   * @throws Conflict when it is nothing, more than is owed, or a part of what must be paid at once
   */
  static Money amount(Bill bill, @Nullable Money part) {
    Money owed = bill.outstanding();
    if (part == null || part.equals(owed)) {
      return owed;
    }
    if (!bill.end().counted().inParts() || !part.isPositive() || part.compareTo(owed) > 0) {
      throw new Conflict("payments.part-refused", Map.of("owed", owed.plain()));
    }
    return part;
  }

  private void write(Actor actor, Bill bill, PaymentOrder order, UUID key, Instant now) {
    Scope scope = Scope.of(bill.payer().unitId(), bill.payer().personId());
    var fact = new PaymentOrderOpened(order.id(), order.channel().provider(), order.amount().piastres());
    transactions.write(List.of(
        Orders.inserting(order, bill.payer(), key, now, now.plus(AskTimes.WAITS.getFirst())),
        journal.appending(actor, Bill.stream(bill.id()), scope, now, List.of(fact))));
  }
}
