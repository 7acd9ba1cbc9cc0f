package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.payments.PaymentFact.BillReopened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What becomes of a payment that its collector took back. When that was told, the books put the loss on
 * {@code unmatched}; here it finds its place.
 */
@Component
final class Reversing {
  private final Bills bills;
  private final Receipts receipts;
  private final Payments payments;
  private final UnfitRows rows;
  private final Journal journal;
  private final Turns turns;

  Reversing(Bills bills, Receipts receipts, Payments payments, UnfitRows rows, Journal journal, Turns turns) {
    this.bills = bills;
    this.receipts = receipts;
    this.payments = payments;
    this.rows = rows;
    this.journal = journal;
    this.turns = turns;
  }

  /** The collector holds the money after all. */
  void kept(Unfit reversal, UUID decision) {
    Money amount = reversal.sums().free();
    turns.transactions().write(posting(reversal, decision,
        List.of(Leg.debit(Account.held(reversal.source().provider()), amount), Leg.credit(Account.UNMATCHED, amount))));
  }

  /**
   * The money is gone: receipts that were given for it are cancelled, and their bills are owed again.
   *
   * @throws Conflict when a part of it went elsewhere meanwhile: given back, or on its way
   */
  void reopen(Actor.Staff by, Unfit reversal, MoneyDecision decision) {
    List<Unfit> apart = rows.ofOrder(reversal.source().orderId()).stream()
        .filter(one -> one.standing().state() != Unfit.State.DONE).toList();
    List<Receipt> given = rows.receipts(reversal.source().orderId()).stream()
        .map(number -> receipts.find(number).orElseThrow(() -> new NotFound("receipt"))).toList();
    Money found = given.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus)
        .plus(apart.stream().map(one -> one.sums().free()).reduce(Money.ZERO, Money::plus));
    if (!found.equals(reversal.sums().free()) || !apart.stream().allMatch(Unfit::isOpen)) {
      throw new Conflict("payments.unfit-elsewhere", Map.of());
    }
    List<Leg> legs = new ArrayList<>();
    given.forEach(receipt -> legs.addAll(cancel(by, receipt)));
    apart.forEach(one -> legs.add(gone(one, decision)));
    legs.add(Leg.credit(Account.UNMATCHED, found));
    turns.transactions().write(posting(reversal, decision.id(), legs));
  }

  private Leg gone(Unfit apart, MoneyDecision decision) {
    var with = new MoneyDecision(turns.stamps().id(), MoneyDecision.Deed.GONE, null, decision.reason(),
        MoneyDecision.State.DONE, decision.steps());
    turns.transactions().write(List.of(DecisionRows.inserting(with, apart)));
    return Leg.debit(apart.account(), apart.sums().free());
  }

  private List<Leg> cancel(Actor.Staff by, Receipt receipt) {
    Bill bill = bills.lock(receipt.billId()).orElseThrow(() -> new NotFound("bill"));
    if (rows.depositGoesBack(bill.id())) {
      throw new Conflict("payments.unfit-elsewhere", Map.of());
    }
    List<Leg> legs = new ArrayList<>();
    payments.sharesOf(receipt).forEach((item, share) -> legs.add(Leg.debit(Account.item(item), share)));
    turns.transactions().write(cancelling(by, bill, receipt, turns.stamps().now()));
    return legs;
  }

  private List<Write> cancelling(Actor.Staff by, Bill bill, Receipt receipt, Instant now) {
    Payer payer = bill.payer();
    return List.of(
        Write.of("""
            INSERT INTO payments.receipt_void (number, unit_id, person_id, reason, voided_by, voided_at)
            VALUES (?, ?, ?, 'reversed', ?, ?)""",
            receipt.number(), payer.unitId(), payer.personId(), by.id(), now.atOffset(UTC)),
        Write.of("""
            UPDATE payments.bill SET paid = paid - ?, closed_at = CASE WHEN state <> 'PAID' THEN closed_at END,
                   expires_at = CASE WHEN state <> 'PAID' THEN expires_at END,
                   state = CASE WHEN state = 'PAID' THEN 'OPEN' ELSE state END
             WHERE id = ?""", receipt.amount().piastres(), bill.id()),
        journal.appending(by, Bill.stream(bill.id()), Scope.of(payer.unitId(), payer.personId()), now,
            List.of(new BillReopened(bill.id(), bill.subject(), receipt.orderId(), receipt.number(),
                receipt.amount().piastres()))));
  }

  private List<Write> posting(Unfit reversal, UUID decision, List<Leg> legs) {
    Instant now = turns.stamps().now();
    return Ledger.posting(new Posting(turns.stamps().id(), reversal.payer().unitId(), Kind.REVERSAL,
        "decision:" + decision, Ledger.dayOf(now), null, now, legs));
  }
}
