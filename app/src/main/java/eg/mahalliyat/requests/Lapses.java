package eg.mahalliyat.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what the applicant left lying: completions and payments whose time is over. */
@Component
final class Lapses {
  private static final Logger log = LoggerFactory.getLogger(Lapses.class);
  private static final Actor.Machine SELF = new Actor.Machine("lapses");

  private record Due(UUID request, String task) {}

  private final JdbcClient jdbc;
  private final Requests requests;
  private final Transactions transactions;
  private final InstantSource clock;

  Lapses(JdbcClient jdbc, Requests requests, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Each request in its own transaction: one that has just moved does not hold up the others. */
  void run() {
    List<Due> due = transactions.as(SELF, () -> jdbc.sql("""
            SELECT request_id, id FROM requests.task
             WHERE kind IN ('COMPLETION', 'PAYMENT') AND due_at < ? ORDER BY due_at LIMIT 500""")
        .param(RequestRows.at(clock.instant()))
        .query((row, n) -> new Due(row.getObject("request_id", UUID.class), row.getString("id"))).list());
    due.forEach(this::lapse);
  }

  private void lapse(Due due) {
    try {
      requests.lapse(SELF, due.request(), due.task());
    } catch (Conflict | Stale movedOn) {
      log.info("task {} of request {} did not lapse: {}", due.task(), due.request(), movedOn.getMessage());
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {
    @Bean
    RecurringTask<Void> lapseTask(Lapses lapses) {
      return Tasks.recurring("requests-lapse", FixedDelay.of(Duration.ofMinutes(1)))
          .execute((instance, context) -> lapses.run());
    }
  }
}
