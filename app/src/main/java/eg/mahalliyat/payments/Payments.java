package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.payments.PaymentFact.BillCancelled;
import eg.mahalliyat.payments.PaymentFact.BillOpened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The front door: other rooms open and cancel bills in their own transition, and hear {@link PaymentFact.BillPaid} in
 * the journal when the money has come.
 */
@Component
public final class Payments {
  private final Bills bills;
  private final Orders orders;
  private final Coverage coverage;
  private final Journal journal;

  Payments(Bills bills, Orders orders, Coverage coverage, Journal journal) {
    this.bills = bills;
    this.orders = orders;
    this.coverage = coverage;
    this.journal = journal;
  }

  /** Opens the bill together with the caller's own writes, in one round trip. */
  public List<Write> opening(Actor actor, NewBill bill, Instant at) {
    LocalDate day = Ledger.dayOf(at);
    BillOpened opened = new BillOpened(bill.id(), bill.subject(), bill.total().piastres());
    return List.of(Bills.inserting(bill, coverage.inParts(bill, day), at),
        Bills.insertingLines(bill, line -> coverage.isDeposit(line, day)),
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

  /**
   * Bills of the unit that were paid in this time, the latest first, 5,000 at most: for whoever asks whether everything
   * moved on; within the caller's transaction.
   */
  public List<UUID> paid(int unitId, Instant from, Instant until) {
    return bills.paid(unitId, from, until);
  }

  /** Bills of the unit that were opened in this time, the first first; within the caller's transaction. */
  public List<Bill> opened(int unitId, Instant from, Instant until, int most) {
    return bills.opened(unitId, from, until, most);
  }

  /** All bills of one subject, as {@code request:<uuid>}, oldest first; within the caller's transaction. */
  public List<Bill> billsOf(String subject) {
    return bills.of(subject);
  }

  /** What somebody owes to the actor's unit, oldest first, 50 at most; within the caller's transaction. */
  public List<Bill> owedBy(UUID person) {
    return bills.owedBy(person);
  }

  /** On which revenue items the bill's last receipt falls; within the transaction that gave it out. */
  public Map<String, Money> sharesOf(Receipt last) {
    Bill bill = bill(last.billId());
    List<Coverage.Owed> lines =
        bill.lines().stream().map(l -> new Coverage.Owed(l.no(), l.revenueItem(), l.amount())).toList();
    Money before = bill.end().counted().paid().minus(last.amount());
    return coverage.shares(lines, bill.openedOn(), before, last.amount()).stream()
        .collect(Collectors.toMap(Coverage.Share::item, Coverage.Share::amount, Money::plus));
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
