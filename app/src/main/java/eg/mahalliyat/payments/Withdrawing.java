package eg.mahalliyat.payments;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the provider that an order is not wanted any more, so that nobody pays under its number. */
@Component
final class Withdrawing {
  private final Books books;
  private final Providers providers;

  Withdrawing(Books books, Providers providers) {
    this.books = books;
    this.providers = providers;
  }

  boolean done(UUID id) {
    books.order(id).filter(o -> !o.state().isLive()).ifPresent(this::withdraw);
    return true;
  }

  private void withdraw(PaymentOrder order) {
    String ref = order.channel().providerRef();
    if (ref != null) {
      providers.named(order.channel().provider()).cancel(ref);
    }
  }
}
