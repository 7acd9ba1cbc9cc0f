package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.OrderCommand.SETTLE;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_CLOSED;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_OTHER;
import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.PaymentFact.AmountDiffers;
import eg.mahalliyat.payments.PaymentFact.BillPaid;
import eg.mahalliyat.payments.PaymentFact.Overpaid;
import eg.mahalliyat.payments.provider.ProviderStatus.Paid;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money that a provider confirmed: it pays the bill, or it is kept in sight as an exception. It is never dropped. */
@Component
final class MoneyIn {
  private final OrderDoor door;
  private final Receipts receipts;
  private final Ids ids;
  private final InstantSource clock;

  MoneyIn(OrderDoor door, Receipts receipts, Ids ids, InstantSource clock) {
    this.door = door;
    this.receipts = receipts;
    this.ids = ids;
    this.clock = clock;
  }

  /** Does nothing when the order is settled already: the number of a receipt must not be taken twice. */
  void came(Held held, Paid paid) {
    if (held.isSettled()) {
      return;
    }
    boolean fits = paid.asked().equals(held.order().amount()) && paid.came().equals(held.order().amount());
    if (!fits) {
      differs(held, paid);
    } else if (held.billOpen()) {
      settle(held, paid);
    } else {
      tooMuch(held, paid);
    }
  }

  private void settle(Held held, Paid paid) {
    Instant now = clock.instant();
    Receipts.Taken receipt = receipts.take(held.payer().unitId(), now);
    PaymentOrder order = held.order();
    BillPaid fact = new BillPaid(order.billId(), held.subject(), order.id(), held.provider(), paid.providerRef(),
        order.amount().piastres(), receipt.number());
    Write closing = Write.of("UPDATE payments.bill SET state = 'PAID', closed_at = ? WHERE id = ?",
        now.atOffset(UTC), order.billId());
    go(held, paid, SETTLE, fact, List.of(closing, Receipts.inserting(receipt, held, now)));
  }

  private void tooMuch(Held held, Paid paid) {
    PaymentOrder order = held.order();
    Overpaid fact = new Overpaid(order.billId(), held.subject(), order.id(), held.provider(), paid.providerRef(),
        paid.came().piastres());
    go(held, paid, SETTLE_CLOSED, fact, List.of(exception(held, paid, "OVERPAID")));
  }

  private void differs(Held held, Paid paid) {
    PaymentOrder order = held.order();
    AmountDiffers fact = new AmountDiffers(order.billId(), order.id(), held.provider(), paid.providerRef(),
        order.amount().piastres(), paid.came().piastres());
    go(held, paid, SETTLE_OTHER, fact, List.of(exception(held, paid, "AMOUNT_DIFFERS")));
  }

  private void go(Held held, Paid paid, OrderCommand command, PaymentFact fact, List<Write> more) {
    door.go(Settling.SELF, held, new Step(command, fact, paid.providerRef(), paid.came(), more));
  }

  private Write exception(Held held, Paid paid, String kind) {
    return Write.of("""
        INSERT INTO payments.payment_exception (id, order_id, bill_id, unit_id, kind, asked, came, opened_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        ids.next(), held.order().id(), held.order().billId(), held.payer().unitId(), kind,
        held.order().amount().piastres(), paid.came().piastres(), clock.instant().atOffset(UTC));
  }
}
