package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.CashAboveLimit;
import eg.mahalliyat.cash.CashFact.MoneyTaken;
import eg.mahalliyat.payments.CounterMoney;
import eg.mahalliyat.payments.CounterPayments;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.payments.Receipt;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes money for bills, in the shift that is open: payment, receipt and what the drawer got are one transaction. */
@Component
public final class Till {
  private final Takings takings;
  private final Objections objections;
  private final CounterPayments counter;
  private final Payments payments;
  private final Journal journal;
  private final CashStamps stamps;

  Till(Takings takings, Objections objections, CounterPayments counter, Payments payments, Journal journal,
      CashStamps stamps) {
    this.takings = takings;
    this.objections = objections;
    this.counter = counter;
    this.payments = payments;
    this.journal = journal;
    this.stamps = stamps;
  }

  /**
   * Takes the money of a bill.
   *
   * @param amount all that is owed, or a part where the bill allows it
   * @param key of the form: the same key again is the same taking
   * @return what was taken, now or by the same form before
   * @throws Conflict when there is no open shift of today, when this official must not, or when somebody was first
   */
  public Taking take(Actor.Staff cashier, UUID bill, Money amount, Tender tender, UUID key) {
    try {
      return once(cashier, bill, amount, tender, key);
    } catch (Stale moved) {
      // Another window of the same cashier took something, or counted the drawer: the second look says what.
      return once(cashier, bill, amount, tender, key);
    }
  }

  /** What this form took before: it was sent twice. */
  public Optional<Taking> again(Actor.Staff cashier, UUID bill, UUID key) {
    return takings.underKey(cashier, key).filter(t -> t.bill().equals(bill));
  }

  private Taking once(Actor.Staff cashier, UUID bill, Money amount, Tender tender, UUID key) {
    var before = takings.underKey(cashier, key);
    if (before.isPresent()) {
      return before.filter(t -> t.bill().equals(bill)).orElseThrow(() -> new Conflict("cash.used-form", Map.of()));
    }
    objections.check(cashier, bill, amount, tender);
    Takings.Place place = takings.place(cashier);
    Shift shift = place.shift();
    String reference = reference(shift, place.next(), tender);
    try {
      counter.taken(cashier, bill, new CounterMoney(tender.channel(), reference, amount, key),
          receipt -> writes(cashier, place, receipt, tender, key));
    } catch (Conflict closed) {
      throw takings.explained(cashier, bill, closed);
    }
    return takings.underKey(cashier, key).orElseThrow(() -> new Conflict("cash.used-form", Map.of()));
  }

  /** Of cash its number in the drawer; of a card what names the slip: codes come again on other days. */
  private String reference(Shift shift, int no, Tender tender) {
    return switch (tender) {
      case Tender.Cash cash -> shift.name().shown() + "-" + no;
      case Tender.Card card -> card.terminal() + "-" + stamps.today() + "-" + card.approval();
    };
  }

  private List<Write> writes(Actor.Staff cashier, Takings.Place place, Receipt receipt, Tender tender, UUID key) {
    UUID shift = place.shift().id();
    Taking taking = taking(place, receipt, tender);
    List<Write> writes = new ArrayList<>();
    writes.add(ShiftRows.takingNext(place.shift(), place.next()));
    writes.addAll(TakingRows.inserting(taking, cashier.unitId(), tender, key, items(receipt)));
    List<CashFact> facts = new ArrayList<>();
    facts.add(new MoneyTaken(shift, taking.bill(), taking.receipt(), tender.channel(), receipt.amount().piastres()));
    if (taking.paid().above()) {
      facts.add(new CashAboveLimit(shift, taking.bill(), taking.receipt(), receipt.amount().piastres()));
    }
    writes.add(
        journal.appending(cashier, Shifts.stream(shift), Scope.unit(cashier.unitId()), taking.paid().at(), facts));
    return writes;
  }

  private Taking taking(Takings.Place place, Receipt receipt, Tender tender) {
    Money given = tender instanceof Tender.Cash cash ? cash.given() : null;
    String cardEnd = tender instanceof Tender.Card card ? card.cardEnd() : null;
    boolean above = tender instanceof Tender.Cash cash && cash.told();
    String reference = reference(place.shift(), place.next(), tender);
    return new Taking(stamps.id(), place.shift().id(), place.next(), receipt.billId(), receipt.number(),
        new Taking.Paid(tender.channel(), reference, receipt.amount(), given, above, cardEnd, receipt.issuedAt()));
  }

  private Map<String, Long> items(Receipt receipt) {
    Map<String, Long> items = new HashMap<>();
    payments.sharesOf(receipt).forEach((item, share) -> items.put(item, share.piastres()));
    return items;
  }
}
