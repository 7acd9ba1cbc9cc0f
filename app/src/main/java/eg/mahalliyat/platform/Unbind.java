package eg.mahalliyat.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes the actor off the thread when its transaction has ended, however it ended. */
record Unbind(Transactions transactions) implements TransactionSynchronization {
  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(transactions);
  }
}
