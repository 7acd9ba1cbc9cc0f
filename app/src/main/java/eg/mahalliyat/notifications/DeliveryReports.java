package eg.mahalliyat.notifications;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import org.springframework.stereotype.Component;

/** Where carriers tell what became of a part. */
@Component
public final class DeliveryReports {
  private static final Actor.Machine SELF = new Actor.Machine("delivery-reports");
  private final Messages messages;
  private final Transactions transactions;

  DeliveryReports(Messages messages, Transactions transactions) {
    this.messages = messages;
    this.transactions = transactions;
  }

  /** A receipt that comes twice changes nothing. */
  public void on(String providerId, boolean delivered) {
    transactions.run(SELF, () -> messages.receipt(providerId, delivered));
  }
}
