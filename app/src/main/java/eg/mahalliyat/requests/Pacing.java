package eg.mahalliyat.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eg.mahalliyat.catalogue.Paces;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how long requests really took, of those that were finished in the last eight weeks. It walks all requests, so it
 * is a job of a few times a day and its result a small table.
 */
@Component
final class Pacing {
  private static final Actor.Machine SELF = new Actor.Machine("pacing");
  private static final Duration LOOKED_AT = Duration.ofDays(56);
  private static final Duration AGAIN = Duration.ofHours(6);

  private final JdbcClient jdbc;
  private final Paces paces;
  private final Territory territory;
  private final Transactions transactions;
  private final InstantSource clock;

  Pacing(JdbcClient jdbc, Paces paces, Territory territory, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.paces = paces;
    this.territory = territory;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run() {
    Instant now = clock.instant();
    paces.keep(counted(now.minus(LOOKED_AT)), LocalDate.ofInstant(now, WorkingDays.CAIRO));
  }

  private List<Paces.Counted> counted(Instant since) {
    List<LocalUnit> units = List.copyOf(territory.units());
    Integer[] ids = units.stream().map(LocalUnit::id).toArray(Integer[]::new);
    String[] codes = units.stream().map(LocalUnit::code).toArray(String[]::new);
    return transactions.as(SELF, () -> jdbc.sql("""
            SELECT service_code, place, finished, median_days, ninth_days
              FROM requests.paces(?, ?::int[], ?::text[], ?)""")
        .params(RequestRows.at(since), ids, codes, Paces.FEWEST)
        .query((row, n) -> new Paces.Counted(row.getString("service_code"), row.getString("place"),
            row.getInt("finished"), row.getInt("median_days"), row.getInt("ninth_days"))).list());
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {
    @Bean
    RecurringTask<Void> pacingTask(Pacing pacing) {
      return Tasks.recurring("requests-pacing", FixedDelay.of(AGAIN)).execute((instance, context) -> pacing.run());
    }
  }
}
