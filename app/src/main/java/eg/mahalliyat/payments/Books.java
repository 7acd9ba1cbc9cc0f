package eg.mahalliyat.payments;

import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Short reads of the room's own jobs, each in its own transaction: none is open while a provider is asked. */
@Component
final class Books {
  private final Orders orders;
  private final Bills bills;
  private final Transactions transactions;

  Books(Orders orders, Bills bills, Transactions transactions) {
    this.orders = orders;
    this.bills = bills;
    this.transactions = transactions;
  }

  Optional<PaymentOrder> order(UUID id) {
    return transactions.as(Settling.SELF, () -> orders.find(id));
  }

  Bill bill(UUID id) {
    return transactions.as(Settling.SELF, () -> bills.find(id)).orElseThrow(() -> new NotFound("bill"));
  }
}
