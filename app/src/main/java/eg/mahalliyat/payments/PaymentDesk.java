package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where bills are looked at and payments are ordered, each in a transaction of the one who does it. */
@Component
public final class PaymentDesk {
  private final Bills bills;
  private final Orders orders;
  private final Receipts receipts;
  private final Providers providers;
  private final OrderOpening opening;
  private final Transactions transactions;

  PaymentDesk(Bills bills, Orders orders, Receipts receipts, Providers providers, OrderOpening opening,
      Transactions transactions) {
    this.bills = bills;
    this.orders = orders;
    this.receipts = receipts;
    this.providers = providers;
    this.opening = opening;
    this.transactions = transactions;
  }

  public Bill bill(Actor actor, UUID id) {
    return transactions.as(actor, () -> bills.find(id)).orElseThrow(() -> new NotFound("bill"));
  }

  /** The bill that goes by this number, in either digit set; empty when it is none, or not for the actor to see. */
  public Optional<Bill> numbered(Actor actor, String typed) {
    return BillAccount.parse(typed).flatMap(account -> switch (account) {
      case BillAccount.Own own -> transactions.as(actor, () -> bills.find(own));
      case BillAccount.OfRequest _ -> Optional.empty();
    });
  }

  /** Newest first. */
  public List<PaymentOrder> orders(Actor actor, UUID bill) {
    return transactions.as(actor, () -> orders.of(bill));
  }

  public PaymentOrder order(Actor actor, UUID id) {
    return transactions.as(actor, () -> orders.find(id)).orElseThrow(() -> new NotFound("payment order"));
  }

  public Receipt receipt(Actor actor, String number) {
    return transactions.as(actor, () -> receipts.find(number)).orElseThrow(() -> new NotFound("receipt"));
  }

  /** All receipts of a bill, the first first. */
  public List<Receipt> receipts(Actor actor, UUID bill) {
    return transactions.as(actor, () -> receipts.ofBill(bill));
  }

  /** Names of those who take money for us. */
  public List<String> providers() {
    return providers.all();
  }

  /**
   * Orders a payment. The same key gives the same order; so does any key while an order with this provider is live.
   *
   * @throws eg.mahalliyat.platform.Conflict when the bill is closed or its last day has passed
   */
  public PaymentOrder place(Actor.Citizen citizen, UUID bill, String provider, UUID key) {
    return place(citizen, bill, provider, key, null);
  }

  /** @param part how much of it, where the bill may be paid in parts; null for all that is owed */
  public PaymentOrder place(Actor.Citizen citizen, UUID bill, String provider, UUID key, @Nullable Money part) {
    if (!providers.ready().contains(provider)) {
      throw new NotFound("payment provider");
    }
    return transactions.as(citizen, () -> opening.open(citizen, bill, provider, key, part));
  }
}
