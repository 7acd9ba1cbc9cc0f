package eg.mahalliyat.payments;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Counts money that was kept apart for a bill. It becomes an order that is paid at once, so that receipt, fact, books
 * and what goes on are those of any payment; who held it before is the account it was kept on.
 */
@Component
final class UnfitBooking {
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  private final Bills bills;
  private final Orders orders;
  private final MoneyIn moneyIn;
  private final Turns turns;

  UnfitBooking(Bills bills, Orders orders, MoneyIn moneyIn, Turns turns) {
    this.bills = bills;
    this.orders = orders;
    this.moneyIn = moneyIn;
    this.turns = turns;
  }

  /** What of it the bill takes: what is owed, or all of it where less may be paid; empty when it takes nothing. */
  static Optional<Money> counted(Bill bill, Money free) {
    Money owed = bill.outstanding();
    boolean takes = bill.isOpen() && (free.compareTo(owed) >= 0 || bill.end().counted().inParts());
    return takes ? Optional.of(free.atMost(owed)) : Optional.empty();
  }

  /** @throws Conflict when the bill needs no money, or not so little */
  void book(Unfit money, UUID billId, UUID decision) {
    Bill bill = bills.lock(billId).filter(one -> one.payer().equals(money.payer()))
        .orElseThrow(() -> new NotFound("bill"));
    Money counted = counted(bill, money.sums().free())
        .orElseThrow(() -> new Conflict("payments.unfit-takes-none", Map.of()));
    Instant now = turns.stamps().now();
    UUID id = turns.stamps().id();
    var channel = new PaymentOrder.Channel(money.account().code(), id.toString().replace("-", ""), null);
    var order = new PaymentOrder(id, billId, channel, counted, OrderState.REQUESTED, now.plus(AT_ONCE));
    turns.transactions().write(List.of(Orders.inserting(order, bill.payer(), decision, now, null),
        DecisionRows.became(decision, id)));
    Held held = orders.hold(id).orElseThrow(() -> new NotFound("payment order"));
    moneyIn.came(held, new ProviderStatus.Paid(money.source().provider() + ":" + money.source().reference(), counted,
        counted));
    Money rest = money.sums().free().minus(counted);
    if (rest.isPositive()) {
      turns.transactions().write(rest(money, rest, decision, now));
    }
  }

  /** It is too much now, whatever it was before. */
  private List<Write> rest(Unfit money, Money rest, UUID decision, Instant now) {
    List<Write> writes = new ArrayList<>(List.of(UnfitRows.rest(turns.stamps().id(), money, rest, now)));
    if (!money.account().equals(Account.OVERPAID)) {
      writes.addAll(Ledger.posting(new Posting(turns.stamps().id(), money.payer().unitId(), Kind.OVERPAYMENT,
          "decision:" + decision, Ledger.dayOf(now), null, now,
          List.of(Leg.debit(money.account(), rest), Leg.credit(Account.OVERPAID, rest)))));
    }
    return writes;
  }
}
