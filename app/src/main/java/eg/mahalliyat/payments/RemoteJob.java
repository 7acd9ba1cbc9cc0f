package eg.mahalliyat.payments;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import eg.mahalliyat.payments.provider.ProviderUnavailable;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call to a provider, repeated on a schedule until it is done. Whoever is down is nothing to be alarmed about: one
 * line, no stack trace.
 *
 * @param waits before each further try; after the last it is left to the regular asking of {@link Watching}
 */
record RemoteJob(TaskDescriptor<JobData> name, List<Duration> waits) {
  private static final Logger log = LoggerFactory.getLogger(RemoteJob.class);

  /** For three hours, then every hour for two days: when a provider is back after an hour, nobody waits another one. */
  private static final List<Duration> OFTEN = Stream.concat(Collections.nCopies(18, Duration.ofMinutes(10)).stream(),
      Collections.nCopies(48, Duration.ofHours(1)).stream()).toList();

  static final RemoteJob CHARGE = new RemoteJob(TaskDescriptor.of("payments-charge", JobData.class),
      before(OFTEN, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1),
          Duration.ofMinutes(5)));

  static final RemoteJob CONFIRM = new RemoteJob(TaskDescriptor.of("payments-confirm", JobData.class),
      before(OFTEN, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5)));

  /** Asked regularly anyway. */
  static final RemoteJob ASK = new RemoteJob(TaskDescriptor.of("payments-ask", JobData.class), List.of());

  static final RemoteJob WITHDRAW = new RemoteJob(TaskDescriptor.of("payments-withdraw", JobData.class),
      List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1)));

  /** Tried once; its order is a refund. */
  static final RemoteJob REFUND = new RemoteJob(TaskDescriptor.of("payments-refund", JobData.class), List.of());

  private static List<Duration> before(List<Duration> rest, Duration... first) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /** @param work true when there is nothing more to do */
  CustomTask<JobData> task(Predicate<UUID> work) {
    return Tasks.custom(name)
        .onFailure((complete, operations) ->
            again((JobData) complete.getExecution().taskInstance.getData()).complete(complete, operations))
        .execute((instance, context) ->
            done(work, instance.getData()) ? new CompletionHandler.OnCompleteRemove<>() : again(instance.getData()));
  }

  private boolean done(Predicate<UUID> work, JobData data) {
    try {
      return work.test(data.order());
    } catch (ProviderUnavailable e) {
      log.warn("{} of order {} (try {}): {}", name.getTaskName(), data.order(), data.attempts() + 1, e.getMessage());
      return false;
    }
  }

  private CompletionHandler<JobData> again(JobData data) {
    if (data.attempts() >= waits.size()) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    Duration wait = waits.get(data.attempts());
    return (complete, operations) -> operations.reschedule(complete, complete.getTimeDone().plus(wait), data.again());
  }
}
