package eg.mahalliyat.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does what the calendar asks of requests: reminders, lapses, the end of waits and of the law's time. One job for all of
 * it, because the procedure says what is due. It may run anywhere and twice: what is done already is refused.
 */
@Component
final class Timekeeping {
  private static final Logger log = LoggerFactory.getLogger(Timekeeping.class);
  private static final Actor.Machine SELF = new Actor.Machine("timekeeping");
  private static final int AT_ONCE = 500;
  /** A bound for one run: the next one goes on where it ended. */
  private static final int ROUNDS = 20;
  private static final Duration LATER = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Requests requests;
  private final Transactions transactions;
  private final InstantSource clock;

  Timekeeping(JdbcClient jdbc, Requests requests, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run() {
    for (int round = 0; round < ROUNDS && look() == AT_ONCE; round++) {
      log.info("more than {} tasks were due at once", AT_ONCE);
    }
  }

  /** Each request by itself: one that cannot be done holds up no other. */
  private int look() {
    List<UUID> due = transactions.as(SELF, () -> jdbc.sql("""
            SELECT request_id FROM requests.task WHERE next_at <= ? ORDER BY next_at LIMIT ?""")
        .params(RequestRows.at(clock.instant()), AT_ONCE).query(UUID.class).list());
    due.stream().distinct().forEach(this::lookAt);
    return due.size();
  }

  private void lookAt(UUID id) {
    try {
      look(id);
    } catch (RuntimeException broken) {
      log.error("the calendar of request {} failed and will be tried again", id, broken);
    }
  }

  /** Everything that is due, in order; at last, when to look again. */
  void look(UUID id) {
    Set<Command> inVain = new HashSet<>();
    Request request = requests.request(SELF, id);
    for (Optional<Command> due = due(request, inVain); due.isPresent(); due = due(request, inVain)) {
      if (!taken(id, due.get())) {
        inVain.add(due.get());
      }
      request = requests.request(SELF, id);
    }
    again(request, !inVain.isEmpty());
  }

  private Optional<Command> due(Request request, Set<Command> inVain) {
    Instant now = clock.instant();
    return request.service().definition().procedure().timers(request.state()).stream()
        .filter(timer -> !timer.at().isAfter(now)).map(Timer::command).filter(c -> !inVain.contains(c)).findFirst();
  }

  private boolean taken(UUID id, Command command) {
    try {
      requests.onTime(SELF, id, command);
      return true;
    } catch (Conflict | Stale notNow) {
      log.info("{} of request {} waits: {}", command, id, notNow.getMessage());
      return false;
    }
  }

  private void again(Request request, boolean inVain) {
    Map<String, Instant> looks =
        new HashMap<>(NextLook.of(request.service().definition().procedure(), request.state()));
    if (inVain) {
      Instant soonest = clock.instant().plus(LATER);
      looks.replaceAll((task, at) -> at.isBefore(soonest) ? soonest : at);
    }
    List<String> tasks = request.state().openTasks().stream().map(TaskState::id).toList();
    transactions.run(SELF, () -> transactions.write(
        List.of(RequestRows.waking(request.id().uuid(), request.id().version(), tasks, looks))));
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {
    @Bean
    RecurringTask<Void> timekeepingTask(Timekeeping timekeeping) {
      return Tasks.recurring("requests-timekeeping", FixedDelay.of(Duration.ofMinutes(1)))
          .execute((instance, context) -> timekeeping.run());
    }
  }
}
