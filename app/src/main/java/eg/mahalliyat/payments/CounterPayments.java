package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Money that an official takes in his hand, or by the card terminal in front of him: paid at once, on his word. The fact
 * names him, so that he does nothing else about the request.
 */
@Component
public final class CounterPayments {
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  private final Bills bills;
  private final Orders orders;
  private final Receipts receipts;
  private final MoneyIn moneyIn;
  private final Transactions transactions;
  private final Stamps stamps;

  CounterPayments(Bills bills, Orders orders, Receipts receipts, MoneyIn moneyIn, Transactions transactions,
      Stamps stamps) {
    this.bills = bills;
    this.orders = orders;
    this.receipts = receipts;
    this.moneyIn = moneyIn;
    this.transactions = transactions;
    this.stamps = stamps;
  }

  /**
   * Pays the bill, or a part of it. Two cashiers at once: the second finds the bill closed.
   *
   * @throws eg.mahalliyat.platform.NotFound when the bill is not of the cashier's unit
   * @throws eg.mahalliyat.platform.Conflict when it needs no money any more, or not this amount
   */
  public Receipt taken(Actor.Staff cashier, UUID bill, CounterMoney money) {
    return taken(cashier, bill, money, receipt -> List.of());
  }

  /** @param more what the cash desk writes in the same transaction, knowing the receipt */
  public Receipt taken(Actor.Staff cashier, UUID bill, CounterMoney money,
      Function<Receipt, List<Write>> more) {
    if (transactions.as(cashier, () -> bills.find(bill)).isEmpty()) {
      throw new NotFound("bill");
    }
    return transactions.as(Settling.SELF, () -> {
      Bill locked = bills.lock(bill).orElseThrow(() -> new NotFound("bill"));
      return orders.same(bill, money.channel(), money.key()).flatMap(order -> receipts.ofOrder(order.id()))
          .orElseGet(() -> take(cashier, locked, money, more));
    });
  }

  private Receipt take(Actor.Staff cashier, Bill bill, CounterMoney money,
      Function<Receipt, List<Write>> more) {
    Instant now = stamps.now();
    OrderOpening.mustBePayable(bill, now);
    Money amount = OrderOpening.amount(bill, money.amount());
    UUID id = stamps.id();
    var channel = new PaymentOrder.Channel(money.channel(), id.toString().replace("-", ""), null);
    var order = new PaymentOrder(id, bill.id(), channel, amount, OrderState.REQUESTED, now.plus(AT_ONCE));
    transactions.write(List.of(Orders.inserting(order, bill.payer(), money.key(), now, null)));
    Held held = orders.hold(id).orElseThrow(() -> new NotFound("payment order"));
    moneyIn.came(cashier, held, new ProviderStatus.Paid(money.reference(), amount, amount));
    Receipt receipt = receipts.ofOrder(id).orElseThrow(() -> new NotFound("receipt"));
    List<Write> writes = more.apply(receipt);
    if (!writes.isEmpty()) {
      transactions.write(writes);
    }
    return receipt;
  }
}
