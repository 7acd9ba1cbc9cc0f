package eg.mahalliyat.counter;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits at the counters. A clerk sees his own, and those of one day: afterwards nobody stands there any more. */
@Component
public final class Visits {
  private static final Duration LONGEST = Duration.ofHours(12);

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  Visits(JdbcClient jdbc, Journal journal, Transactions transactions, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** @return the id of the new visit, in which nobody has been checked yet */
  public UUID begin(Actor.Staff clerk, UUID person) {
    return transactions.as(clerk, () -> {
      UUID id = ids.next();
      jdbc.sql("""
              INSERT INTO counter.visit (id, unit_id, staff_id, person_id, confirmed, began_at)
              VALUES (?, ?, ?, ?, false, ?)""")
          .params(id, clerk.unitId(), clerk.staffId(), person, now()).update();
      note(clerk, person, new VisitBegan(id, person));
      return id;
    });
  }

  /**
   * @throws NotFound when it is not this clerk's
   * @throws Conflict when it was on another day
   */
  public Visit visit(Actor.Staff clerk, UUID id) {
    return transactions.as(clerk, () -> jdbc.sql("""
            SELECT id, person_id, attorney_id, confirmed, began_at FROM counter.visit WHERE id = ? AND staff_id = ?""")
        .params(id, clerk.staffId())
        .query((row, n) -> {
          if (row.getObject("began_at", OffsetDateTime.class).isBefore(now().minus(LONGEST))) {
            throw new Conflict("counter.visit-over", Map.of());
          }
          return new Visit(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
              row.getObject("attorney_id", UUID.class), row.getBoolean("confirmed"));
        }).optional()).orElseThrow(() -> new NotFound("visit"));
  }

  /** The same, when it is known who stands there. */
  public Visit confirmed(Actor.Staff clerk, UUID id) {
    Visit visit = visit(clerk, id);
    if (!visit.confirmed()) {
      throw new Conflict("counter.not-confirmed", Map.of());
    }
    return visit;
  }

  /** @param attorney the power of attorney of the agent who stands there, or null for the person himself */
  public void confirm(Actor.Staff clerk, Visit visit, @Nullable UUID attorney) {
    transactions.run(clerk, () -> {
      jdbc.sql("UPDATE counter.visit SET confirmed = true, attorney_id = ? WHERE id = ?")
          .param(attorney).param(visit.id()).update();
      note(clerk, visit.personId(), new VisitConfirmed(visit.id(), visit.personId(), attorney));
    });
  }

  private void note(Actor.Staff clerk, UUID person, Fact fact) {
    journal.append(clerk, "person:" + person, Scope.of(clerk.unitId(), person), fact);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
