package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a bill can be paid, as its governorate has it. */
@Component
public final class PaymentWays {
  /**
   * @param providers with whom a payment can be ordered
   * @param collectors whose outlets take the bill under its own number
   * @param account that number, empty when there is no such collector
   */
  public record Ways(List<String> providers, List<String> collectors, String account) {
    static final Ways NONE = new Ways(List.of(), List.of(), "");

    public boolean isEmpty() {
      return providers.isEmpty() && collectors.isEmpty();
    }
  }

  private final Providers providers;
  private final OpenBills openBills;
  private final PaymentSettings settings;
  private final Territory territory;
  private final Transactions transactions;

  PaymentWays(Providers providers, OpenBills openBills, PaymentSettings settings, Territory territory,
      Transactions transactions) {
    this.providers = providers;
    this.openBills = openBills;
    this.settings = settings;
    this.territory = territory;
    this.transactions = transactions;
  }

  /** None when nothing is owed, or for somebody who owes nothing here. */
  public Ways of(Actor actor, Bill bill) {
    if (!bill.isOpen() || !(actor instanceof Actor.Citizen)) {
      return Ways.NONE;
    }
    List<String> counters = offered(bill, providers.collectors());
    String account = counters.isEmpty() ? ""
        : transactions.as(actor, () -> openBills.account(bill.id())).digits();
    return new Ways(offered(bill, providers.ready().stream()), counters, account);
  }

  /** Where an order goes on, as the last part of an address below its page; empty where its number is enough. */
  public String onward(PaymentOrder order) {
    return order.state() == OrderState.OFFERED ? providers.named(order.channel().provider()).page() : "";
  }

  private List<String> offered(Bill bill, Stream<String> ready) {
    List<String> all = ready.sorted().toList();
    String governorate = territory.unit(bill.payer().unitId()).governorate().code();
    return settings.of(governorate).map(names -> names.stream().filter(all::contains).toList()).orElse(all);
  }
}
