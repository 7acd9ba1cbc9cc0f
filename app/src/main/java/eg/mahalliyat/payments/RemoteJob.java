package eg.mahalliyat.payments;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import eg.mahalliyat.payments.provider.ProviderUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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

  static final RemoteJob CHARGE = new RemoteJob(TaskDescriptor.of("payments-charge", JobData.class),
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1),
          Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(2),
          Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(24)));

  static final RemoteJob CONFIRM = new RemoteJob(TaskDescriptor.of("payments-confirm", JobData.class),
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10)));

  /** Asked regularly anyway. */
  static final RemoteJob ASK = new RemoteJob(TaskDescriptor.of("payments-ask", JobData.class), List.of());

  static final RemoteJob WITHDRAW = new RemoteJob(TaskDescriptor.of("payments-withdraw", JobData.class),
      List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1)));

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
