package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nobody orders what is paid at an outlet under the bill's own number: its order begins when the money has come. */
@Component
record CollectedOrders(Bills bills, Orders orders, Transactions transactions, Stamps stamps) {
  /** An order has an end in every case; this one is settled before its transaction is over. */
  private static final Duration LIFE = Duration.ofMinutes(1);

  /** @param billId of a bill that the caller has locked, whatever became of it */
  Held open(UUID billId, Collected collected) {
    Bill bill = bills.find(billId).orElseThrow(() -> new NotFound("bill"));
    UUID id = stamps.id();
    Instant now = stamps.now();
    var channel = new PaymentOrder.Channel(collected.notice().provider(), id.toString().replace("-", ""), null);
    Money asked = asked(bill, collected.amount());
    var order = new PaymentOrder(id, billId, channel, asked, OrderState.REQUESTED, now.plus(LIFE));
    transactions.write(List.of(Orders.inserting(order, bill.payer(), id, now, null)));
    return held(id);
  }

  /** All that is owed; what came, where less may be paid, or nothing is owed any more. */
  private static Money asked(Bill bill, Money came) {
    boolean part = bill.end().counted().inParts() && came.compareTo(bill.outstanding()) < 0;
    return bill.isOpen() && !part ? bill.outstanding() : came;
  }

  /** The order with its bill, both locked. */
  Held held(UUID order) {
    return orders.hold(order).orElseThrow(() -> new NotFound("payment order"));
  }
}
