package eg.mahalliyat.people;

import eg.mahalliyat.platform.Transactions;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs within the transaction that is there, as its actor; outside of one as this room itself. */
@Component
class Asking {
  private final Transactions transactions;

  Asking(Transactions transactions) {
    this.transactions = transactions;
  }

  <T> T ask(Supplier<T> work) {
    return TransactionSynchronizationManager.isActualTransactionActive() ? work.get()
        : transactions.as(People.SELF, work);
  }
}
