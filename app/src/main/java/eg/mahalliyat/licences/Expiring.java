package eg.mahalliyat.licences;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells holders in time that a licence ends: thirty days before, and seven. Only of what can be renewed. */
@Configuration(proxyBeanMethods = false)
class Expiring {
  private static final Actor.Machine SELF = new Actor.Machine("licences-expiring");
  private static final int AT_ONCE = 500;

  private final ReminderRows rows;
  private final Renewals renewals;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Expiring(ReminderRows rows, Renewals renewals, Journal journal, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.renewals = renewals;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** In the morning: nobody wants to hear it at night. */
  @Bean
  Task<Void> licencesExpiring() {
    return Tasks.recurring("licences-expiring", new Daily(WorkingDays.CAIRO, LocalTime.of(9, 30)))
        .execute((task, context) -> round());
  }

  /** Tells everybody whom nobody has told yet; done again it tells nobody. */
  void round() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    List<ReminderRows.Ending> some;
    do {
      some = transactions.as(SELF, () -> rows.untold(renewals.renewable(), today, AT_ONCE));
      some.forEach(this::tell);
    } while (some.size() == AT_ONCE);
  }

  private void tell(ReminderRows.Ending it) {
    transactions.run(SELF, () -> {
      if (rows.told(it, clock.instant())) {
        journal.append(SELF, Licence.stream(it.licence()), Scope.of(it.unitId(), it.person()),
            new LicenceExpiring(it.licence(), it.number(), it.expiresOn(), it.days()));
      }
    });
  }
}
