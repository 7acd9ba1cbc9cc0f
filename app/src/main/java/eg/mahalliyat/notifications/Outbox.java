package eg.mahalliyat.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Plans the job that sends a message, in the transaction that plans the message. */
@Component
class Outbox {
  private final Scheduler scheduler;
  private final InstantSource clock;

  Outbox(Scheduler scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** A code must be on the phone in a second or two: the scheduler is woken, not waited for. */
  void post(UUID message) {
    scheduler.schedule(Sending.TASK.instance(message.toString()).scheduledTo(clock.instant()));
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        scheduler.triggerCheckForDueExecutions();
      }
    });
  }
}
