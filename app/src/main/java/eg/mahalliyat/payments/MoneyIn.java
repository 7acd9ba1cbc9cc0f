package eg.mahalliyat.payments;

import static eg.mahalliyat.payments.OrderCommand.SETTLE;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_CLOSED;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_OTHER;
import static eg.mahalliyat.payments.OrderCommand.SETTLE_PART;
import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.PaymentFact.AmountDiffers;
import eg.mahalliyat.payments.PaymentFact.BillPaid;
import eg.mahalliyat.payments.PaymentFact.BillPartPaid;
import eg.mahalliyat.payments.PaymentFact.Overpaid;
import eg.mahalliyat.payments.provider.ProviderStatus.Paid;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money that a provider confirmed: it pays the bill, or it is kept in sight as an exception. It is never dropped. */
@Component
final class MoneyIn {
  private final OrderDoor door;
  private final Receipts receipts;
  private final Bookings bookings;
  private final Journal journal;
  private final Stamps stamps;

  MoneyIn(OrderDoor door, Receipts receipts, Bookings bookings, Journal journal, Stamps stamps) {
    this.door = door;
    this.receipts = receipts;
    this.bookings = bookings;
    this.journal = journal;
    this.stamps = stamps;
  }

  /** Money of which a provider told. */
  void came(Held held, Paid paid) {
    came(Settling.SELF, held, paid);
  }

  /**
   * Does nothing when the order is settled already: the number of a receipt must not be taken twice.
   *
   * @param by who says so: the platform for a provider, or the cashier who has it in his hand
   */
  void came(Actor by, Held held, Paid paid) {
    if (held.isSettled()) {
      return;
    }
    boolean fits = paid.asked().equals(held.order().amount()) && paid.came().equals(held.order().amount());
    if (!fits) {
      differs(by, held, paid);
    } else if (held.due().open()) {
      settle(by, held, paid);
    } else {
      tooMuch(by, held, paid);
    }
  }

  /** What is more than is owed now, because a part came by another way meanwhile, is kept in sight. */
  private void settle(Actor by, Held held, Paid paid) {
    Money counted = paid.came().atMost(held.due().outstanding());
    Money owed = held.due().outstanding().minus(counted);
    Instant now = stamps.now();
    Receipts.Taken receipt = receipts.take(held.payer().unitId(), now);
    List<Write> more = new ArrayList<>();
    more.add(counting(held, counted, owed, now));
    more.add(Receipts.inserting(receipt, held, counted, now));
    Money rest = paid.came().minus(counted);
    more.addAll(bookings.paid(held, counted, rest, now));
    if (rest.isPositive()) {
      more.add(exception(held, paid, rest, "OVERPAID"));
      more.add(journal.appending(by, held.stream(), held.scope(), now, List.of(overpaid(held, paid, rest))));
    }
    go(by, held, paid, owed.isPositive() ? SETTLE_PART : SETTLE,
        counted(held, paid.providerRef(), receipt.number(), counted, owed), more);
  }

  private static PaymentFact counted(Held held, String ref, String receipt, Money counted, Money owed) {
    PaymentOrder order = held.order();
    return owed.isPositive()
        ? new BillPartPaid(order.billId(), held.subject(), order.id(), held.provider(), ref, counted.piastres(), receipt,
            owed.piastres())
        : new BillPaid(order.billId(), held.subject(), order.id(), held.provider(), ref, counted.piastres(), receipt);
  }

  private static Write counting(Held held, Money counted, Money owed, Instant now) {
    return owed.isPositive()
        ? Write.of("UPDATE payments.bill SET paid = paid + ? WHERE id = ?", counted.piastres(), held.order().billId())
        : Write.of("UPDATE payments.bill SET paid = paid + ?, state = 'PAID', closed_at = ? WHERE id = ?",
            counted.piastres(), now.atOffset(UTC), held.order().billId());
  }

  private void tooMuch(Actor by, Held held, Paid paid) {
    List<Write> more = new ArrayList<>(bookings.tooMuch(held, paid.came(), stamps.now()));
    more.add(exception(held, paid, paid.came(), "OVERPAID"));
    go(by, held, paid, SETTLE_CLOSED, overpaid(held, paid, paid.came()), more);
  }

  private static Overpaid overpaid(Held held, Paid paid, Money amount) {
    return new Overpaid(held.order().billId(), held.subject(), held.order().id(), held.provider(), paid.providerRef(),
        amount.piastres());
  }

  private void differs(Actor by, Held held, Paid paid) {
    PaymentOrder order = held.order();
    AmountDiffers fact = new AmountDiffers(order.billId(), order.id(), held.provider(), paid.providerRef(),
        order.amount().piastres(), paid.came().piastres());
    List<Write> more = new ArrayList<>(bookings.differs(held, paid.came(), stamps.now()));
    more.add(exception(held, paid, paid.came(), "AMOUNT_DIFFERS"));
    go(by, held, paid, SETTLE_OTHER, fact, more);
  }

  private void go(Actor by, Held held, Paid paid, OrderCommand command, PaymentFact fact, List<Write> more) {
    door.go(by, held, new Step(command, fact, paid.providerRef(), paid.came(), more));
  }

  private Write exception(Held held, Paid paid, Money free, String kind) {
    return Write.of("""
        INSERT INTO payments.payment_exception (id, order_id, bill_id, unit_id, person_id, kind, asked, came, free, opened_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        stamps.id(), held.order().id(), held.order().billId(), held.payer().unitId(), held.payer().personId(), kind,
        held.order().amount().piastres(), paid.came().piastres(), free.piastres(), stamps.now().atOffset(UTC));
  }
}
