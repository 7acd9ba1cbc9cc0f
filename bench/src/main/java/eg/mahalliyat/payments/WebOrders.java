package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Orders payments and gets their numbers at once, where the platform's job would do it a moment later. */
public final class WebOrders {
  private final ApplicationContext context;

  /** @param context of a running platform */
  public WebOrders(ApplicationContext context) {
    this.context = context;
  }

  /** The number to pay under, for the one bill of this request. */
  public String offer(Actor.Citizen citizen, UUID request) {
    Payments payments = context.getBean(Payments.class);
    UUID bill = context.getBean(Transactions.class)
        .as(citizen, () -> payments.billsOf("request:" + request).getFirst().id());
    PaymentOrder order = context.getBean(PaymentDesk.class).place(citizen, bill, "fawry", UUID.randomUUID());
    context.getBean(Charging.class).done(order.id());
    String number = context.getBean(PaymentDesk.class).order(citizen, order.id()).channel().providerRef();
    if (number == null) {
      throw new IllegalStateException("the sandbox gave no number for order " + order.id());
    }
    return number;
  }
}
