package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.payments.PaymentFact.ReceiptVoided;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Receipts of a cash desk that are cancelled before the drawer is closed: the payer has his money back in his hand, the
 * number stays, and the bill is owed again. Who may, and until when, is the cash desk's to say.
 */
@Component
public final class CounterVoids {
  private final Bills bills;
  private final Receipts receipts;
  private final Payments payments;
  private final JdbcClient jdbc;
  private final Journal journal;
  private final Turns turns;

  CounterVoids(Bills bills, Receipts receipts, Payments payments, JdbcClient jdbc, Journal journal, Turns turns) {
    this.bills = bills;
    this.receipts = receipts;
    this.payments = payments;
    this.jdbc = jdbc;
    this.journal = journal;
    this.turns = turns;
  }

  /** Whether it was cancelled, for whoever may see it. */
  public boolean isVoid(Actor actor, String number) {
    return turns.transactions().as(actor, () ->
        jdbc.sql("SELECT EXISTS (SELECT FROM payments.receipt_void WHERE number = ?)").param(number)
            .query(Boolean.class).single());
  }

  /**
   * Cancels the last receipt of a bill.
   *
   * @param by who decided it
   * @param reason as it was coded at the desk
   * @param more what the desk writes in the same transaction
   * @throws NotFound when it is no receipt of his unit
   * @throws Conflict when it is cancelled already, or something was paid for the bill after it, or goes back
   */
  public void cancel(Actor.Staff by, String number, String reason, List<Write> more) {
    Transactions transactions = turns.transactions();
    UUID bill = transactions.as(by, () -> receipts.find(number)).map(Receipt::billId)
        .orElseThrow(() -> new NotFound("receipt"));
    transactions.run(Settling.SELF, () -> {
      Bill locked = bills.lock(bill).orElseThrow(() -> new NotFound("bill"));
      Receipt receipt = receipts.find(number).orElseThrow(() -> new NotFound("receipt"));
      if (!number.equals(locked.end().receipt()) || goesBack(bill)) {
        throw new Conflict("payments.void-late", Map.of());
      }
      transactions.write(writes(by, locked, receipt, reason, more));
    });
  }

  /** A deposit of it that is on its way back is not given back a second time. */
  private boolean goesBack(UUID bill) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM payments.refund WHERE bill_id = ? AND state <> 'REFUSED')").param(bill)
        .query(Boolean.class).single();
  }

  private List<Write> writes(Actor.Staff by, Bill bill, Receipt receipt, String reason, List<Write> more) {
    Instant now = turns.stamps().now();
    Payer payer = bill.payer();
    List<Write> writes = new ArrayList<>(more);
    writes.add(Write.of("""
        INSERT INTO payments.receipt_void (number, unit_id, person_id, reason, voided_by, voided_at)
        VALUES (?, ?, ?, ?, ?, ?)""",
        receipt.number(), payer.unitId(), payer.personId(), reason, by.id(), now.atOffset(UTC)));
    writes.add(Write.of("""
        UPDATE payments.bill SET paid = paid - ?, closed_at = CASE WHEN state <> 'PAID' THEN closed_at END,
               state = CASE WHEN state = 'PAID' THEN 'OPEN' ELSE state END
         WHERE id = ?""", receipt.amount().piastres(), bill.id()));
    writes.addAll(booked(bill, receipt, now));
    writes.add(journal.appending(by, Bill.stream(bill.id()), Scope.of(payer.unitId(), payer.personId()), now,
        List.of(new ReceiptVoided(bill.id(), bill.subject(), receipt.orderId(), receipt.number(),
            receipt.amount().piastres()))));
    return writes;
  }

  /** The payment's own posting, turned round. */
  private List<Write> booked(Bill bill, Receipt receipt, Instant now) {
    List<Leg> legs = new ArrayList<>();
    String channel = receipt.channel().provider();
    Account holder = channel.equals(CounterMoney.CASH) ? Account.drawer(bill.payer().unitId()) : Account.held(channel);
    payments.sharesOf(receipt).forEach((item, share) -> legs.add(Leg.debit(Account.item(item), share)));
    legs.add(Leg.credit(holder, receipt.amount()));
    return Ledger.posting(new Posting(turns.stamps().id(), bill.payer().unitId(), Kind.REVERSAL,
        "order:" + receipt.orderId(), Ledger.dayOf(now), null, now, legs));
  }
}
