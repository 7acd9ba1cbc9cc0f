package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.ProviderStatus;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the provider itself what became of an order. Only this makes a bill paid; a notice is just a reason to ask. */
@Component
final class Asking {
  private final Books books;
  private final Providers providers;
  private final Settling settling;

  Asking(Books books, Providers providers, Settling settling) {
    this.books = books;
    this.providers = providers;
    this.settling = settling;
  }

  /** False when the provider knows of no end yet, although its notice said that there was something new. */
  boolean done(UUID id) {
    return books.order(id).map(this::ask).orElse(true);
  }

  private boolean ask(PaymentOrder order) {
    if (order.state() == OrderState.PAID) {
      return true;
    }
    ProviderStatus status = providers.named(order.channel().provider()).status(order.channel().merchantRef());
    settling.learned(order.id(), status);
    return !(status instanceof ProviderStatus.Unpaid);
  }
}
