package eg.mahalliyat.grievances;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Says, once, that the time for an answer is over. It may run anywhere and twice. */
@Component
class GrievanceClock {
  private static final Actor.Machine SELF = new Actor.Machine("grievances");
  private static final Duration OFTEN = Duration.ofMinutes(10);

  private final GrievanceRows rows;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  GrievanceClock(GrievanceRows rows, Journal journal, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run() {
    transactions.run(SELF, () -> rows.overdue(clock.instant()).stream().filter(rows::lateTold).forEach(late ->
        journal.append(SELF, late.stream(), Scope.of(late.about().officeId(), late.about().personId()),
            new GrievanceFact.GrievanceOverdue(late.id()))));
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {
    @Bean
    RecurringTask<Void> grievanceClockTask(GrievanceClock clock) {
      return Tasks.recurring("grievances-clock", FixedDelay.of(OFTEN)).execute((instance, context) -> clock.run());
    }
  }
}
