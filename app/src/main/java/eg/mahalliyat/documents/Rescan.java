package eg.mahalliyat.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scans what came while the scanner was away. */
@Configuration(proxyBeanMethods = false)
class Rescan {
  private static final Actor.Machine SELF = new Actor.Machine("rescan");
  private static final int AT_ONCE = 50;

  private final VirusScanner scanner;
  private final DocumentRows rows;
  private final FileStore files;
  private final Transactions transactions;

  Rescan(VirusScanner scanner, DocumentRows rows, FileStore files, Transactions transactions) {
    this.scanner = scanner;
    this.rows = rows;
    this.files = files;
    this.transactions = transactions;
  }

  @Bean
  Task<Void> rescanTask() {
    return Tasks.recurring("documents-rescan", FixedDelay.of(Duration.ofSeconds(30))).execute((task, context) -> round());
  }

  /** Stops at the first that the scanner gives no answer to: it is still away. */
  void round() {
    List<Document> waiting = transactions.as(SELF, () -> rows.waiting(AT_ONCE));
    for (Document document : waiting) {
      VirusScanner.Verdict verdict = scanner.scan(files.get(document.id()));
      if (verdict == VirusScanner.Verdict.UNKNOWN) {
        return;
      }
      settle(document, verdict);
    }
  }

  private void settle(Document document, VirusScanner.Verdict verdict) {
    boolean clean = verdict == VirusScanner.Verdict.CLEAN;
    transactions.run(SELF, () -> {
      if (rows.settle(document.id(), clean ? Document.State.CLEAN : Document.State.INFECTED)) {
        rows.note(SELF, document, clean ? new DocumentReleased(document.id(), document.purpose())
            : new UploadRefused(document.id(), document.purpose(), "documents.refused.infected", true));
      }
    });
    if (!clean) {
      files.delete(document.id());
    }
  }
}
