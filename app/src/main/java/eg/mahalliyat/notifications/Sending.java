package eg.mahalliyat.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that sends one message. A message may arrive twice after a crash in between; it is never lost. */
@Configuration(proxyBeanMethods = false)
class Sending {
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("notifications-send");

  /** When a message is tried again after the first time; then it has failed. */
  static final List<Duration> RETRIES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15),
      Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

  private static final Actor.Machine SELF = new Actor.Machine("notifications");

  private final Messages messages;
  private final Sender sender;
  private final Transactions transactions;
  private final InstantSource clock;

  Sending(Messages messages, Sender sender, Transactions transactions, InstantSource clock) {
    this.messages = messages;
    this.sender = sender;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Bean
  Task<Void> sendingTask() {
    return Tasks.custom(TASK).execute((instance, context) -> handler(send(UUID.fromString(instance.getId()))));
  }

  /** Sends once; says when to try again, if at all. */
  Optional<Duration> send(UUID id) {
    return transactions.as(SELF, () -> messages.attempt(id)).flatMap(message -> {
      Carrier.Outcome outcome = sender.send(message);
      return transactions.as(SELF, () -> settle(message, outcome));
    });
  }

  private Optional<Duration> settle(Message message, Carrier.Outcome outcome) {
    switch (outcome) {
      case Carrier.Accepted accepted -> messages.sent(message.id(), accepted.providerIds());
      case Carrier.Refused refused -> messages.failed(message.id(), refused.reason());
      case Carrier.TryLater later -> {
        if (message.attempts() <= RETRIES.size()) {
          return Optional.of(RETRIES.get(message.attempts() - 1));
        }
        messages.failed(message.id(), later.reason());
      }
    }
    return Optional.empty();
  }

  private CompletionHandler<Void> handler(Optional<Duration> next) {
    return (complete, operations) -> next.ifPresentOrElse(
        wait -> operations.reschedule(complete, clock.instant().plus(wait)), operations::remove);
  }
}
