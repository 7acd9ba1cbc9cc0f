package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.PaymentFact.BillCancelled;
import eg.mahalliyat.payments.PaymentFact.BillOpened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The front door: other rooms open and cancel bills in their own transition, and hear {@link PaymentFact.BillPaid} in
 * the journal when the money has come.
 */
@Component
public final class Payments {
  private final Bills bills;
  private final Orders orders;
  private final Journal journal;

  Payments(Bills bills, Orders orders, Journal journal) {
    this.bills = bills;
    this.orders = orders;
    this.journal = journal;
  }

  /** Opens the bill together with the caller's own writes, in one round trip. */
  public List<Write> opening(Actor actor, NewBill bill, Instant at) {
    BillOpened opened = new BillOpened(bill.id(), bill.subject(), bill.total().piastres());
    return List.of(Bills.inserting(bill, at), Bills.insertingLines(bill),
        journal.appending(actor, Bill.stream(bill.id()), scope(bill.payer()), at, List.of(opened)));
  }

  /** Closes an open bill: nothing is owed any more. {@code Stale} when it was paid meanwhile. */
  public List<Write> cancelling(Actor actor, Bill bill, Instant at) {
    BillCancelled cancelled = new BillCancelled(bill.id(), bill.subject());
    return List.of(Write.of("SELECT payments.cancel_bill(?, ?)", bill.id(), at.atOffset(UTC)),
        journal.appending(actor, Bill.stream(bill.id()), scope(bill.payer()), at, List.of(cancelled)));
  }

  /** The bill, within the caller's transaction. */
  public Bill bill(UUID id) {
    return bills.find(id).orElseThrow(() -> new NotFound("bill"));
  }

  /** All bills of one subject, as {@code request:<uuid>}, oldest first; within the caller's transaction. */
  public List<Bill> billsOf(String subject) {
    return bills.of(subject);
  }

  /**
   * Whether what waits for this bill may be given up: it will not be paid any more, or nobody is paying it now. Not
   * while money may be under way, that is until the provider has answered the last question about each order. Within
   * the caller's transaction, a machine's or, while the bill is open, its unit's; nobody orders a payment or settles
   * the bill until that ends.
   */
  public boolean mayLapse(Bill bill) {
    BillState state = bills.lock(bill.id()).orElseThrow(() -> new NotFound("bill")).state();
    return switch (state) {
      case PAID -> false;
      case EXPIRED, CANCELLED -> true;
      case OPEN -> !orders.isOneAwaited(bill.id());
    };
  }

  private static Scope scope(Payer payer) {
    return Scope.of(payer.unitId(), payer.personId());
  }
}
