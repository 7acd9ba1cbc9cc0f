package eg.mahalliyat.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes what people uploaded for requests that they never sent. */
@Configuration(proxyBeanMethods = false)
class UntakenSweep {
  /** Long enough for whoever begins a request and waits for a paper of another office. */
  static final Duration KEPT = Duration.ofDays(60);
  private static final Actor.Machine SELF = new Actor.Machine("untaken-papers");
  private static final int AT_ONCE = 1000;

  private final DocumentRows rows;
  private final FileStore files;
  private final Transactions transactions;
  private final InstantSource clock;

  UntakenSweep(DocumentRows rows, FileStore files, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Bean
  Task<Void> untakenSweepTask() {
    return Tasks.recurring("documents-untaken", new Daily(WorkingDays.CAIRO, LocalTime.of(3, 30)))
        .execute((task, context) -> round());
  }

  /** The next night takes what is more than this. */
  void round() {
    List<Document> untaken = transactions.as(SELF, () -> rows.untaken(clock.instant().minus(KEPT), AT_ONCE));
    untaken.forEach(this::drop);
  }

  /** The row first: a row without its file could never be read, a file without a row is only litter. */
  private void drop(Document document) {
    boolean dropped = transactions.as(SELF, () -> {
      boolean deleted = rows.delete(document.id());
      if (deleted) {
        rows.note(SELF, document, new DocumentDropped(document.id(), document.purpose()));
      }
      return deleted;
    });
    if (dropped) {
      files.delete(document.id());
    }
  }
}
