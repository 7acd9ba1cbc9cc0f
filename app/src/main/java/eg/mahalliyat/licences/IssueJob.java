package eg.mahalliyat.licences;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a paper that has its number. It was paid for, so the job is repeated until the paper is there. */
@Configuration(proxyBeanMethods = false)
class IssueJob {
  /** @param attempts how often it was tried in vain */
  record Data(UUID issue, int attempts) implements Serializable {
    Data again() {
      return new Data(issue, attempts + 1);
    }
  }

  static final TaskDescriptor<Data> NAME = TaskDescriptor.of("licences-issue", Data.class);

  /** Before each further try; the last one repeats. */
  static final List<Duration> WAITS = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1),
      Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(1));

  private static final Logger log = LoggerFactory.getLogger(IssueJob.class);

  @Bean
  Task<Data> licencesIssue(Papers papers) {
    return Tasks.custom(NAME)
        .onFailure((complete, operations) ->
            again((Data) complete.getExecution().taskInstance.getData()).complete(complete, operations))
        .execute((instance, context) -> done(papers, instance.getData())
            ? new CompletionHandler.OnCompleteRemove<>() : again(instance.getData()));
  }

  private static boolean done(Papers papers, Data data) {
    try {
      papers.issue(data.issue());
      return true;
    } catch (RuntimeException e) {
      log.error("issue {} could not be made (try {})", data.issue(), data.attempts() + 1, e);
      return false;
    }
  }

  private static CompletionHandler<Data> again(Data data) {
    Duration wait = WAITS.get(Math.min(data.attempts(), WAITS.size() - 1));
    return (complete, operations) -> operations.reschedule(complete, complete.getTimeDone().plus(wait), data.again());
  }
}
