package eg.mahalliyat.people;

import eg.mahalliyat.platform.Transactions;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs within the transaction that is there, as its actor; outside of one as this room itself. */
@Component
class PeopleTurn {
  private final Transactions transactions;

  PeopleTurn(Transactions transactions) {
    this.transactions = transactions;
  }

  <T> T take(Supplier<T> work) {
    return TransactionSynchronizationManager.isActualTransactionActive() ? work.get()
        : transactions.as(People.SELF, work);
  }
}
