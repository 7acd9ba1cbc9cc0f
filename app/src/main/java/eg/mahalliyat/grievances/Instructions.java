package eg.mahalliyat.grievances;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the level above orders because a grievance was upheld. A request that has ended is not opened again: the unit's
 * head is told what to do, does it, and says so; the citizen reads both.
 */
@Component
public final class Instructions {
  private static final int MOST = 50;
  private static final String SELECT = "SELECT i.id, i.grievance_id, i.number, i.request_id, i.text, i.ordered_at, "
      + "i.carry_by, i.carried_at, i.report FROM grievances.instruction i ";

  /** @param report what was done, null until it was */
  public record Instruction(UUID id, UUID grievanceId, String number, @Nullable UUID requestId, String text,
      Instant orderedAt, Instant carryBy, @Nullable Instant carriedAt, @Nullable String report) {}

  private final JdbcClient jdbc;
  private final Ids ids;
  private final Periods periods;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Instructions(JdbcClient jdbc, Ids ids, Periods periods, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.periods = periods;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** In the transaction that answers the grievance. */
  void order(Grievance grievance, String text, Instant at) {
    var about = grievance.about();
    Instant carryBy = periods.carryBy(about, at);
    jdbc.sql("""
            INSERT INTO grievances.instruction (id, grievance_id, number, request_id, unit_id, office_id, person_id, text,
              ordered_at, carry_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(ids.next()).param(grievance.id()).param(grievance.number()).param(about.requestId()).param(about.unitId()).param(about.officeId())
        .param(about.personId()).param(text).param(GrievanceRows.at(at)).param(GrievanceRows.at(carryBy)).update();
  }

  /** Those that the official's unit has still to carry out, the first due first. */
  public List<Instruction> open(Actor.Staff actor) {
    return transactions.as(actor, () -> jdbc.sql(SELECT
            + "WHERE i.unit_id = ? AND i.carried_at IS NULL ORDER BY i.carry_by LIMIT ?")
        .params(actor.unitId(), MOST).query(Instructions::instruction).list());
  }

  /** What was ordered because of a grievance, for whoever may see it. */
  public Optional<Instruction> of(Actor actor, UUID grievance) {
    return transactions.as(actor, () -> jdbc.sql(SELECT + "WHERE i.grievance_id = ?").param(grievance)
        .query(Instructions::instruction).optional());
  }

  /** The unit says what it has done. */
  public void carryOut(Actor.Staff actor, UUID id, String report) {
    Instant now = clock.instant();
    transactions.run(actor, () -> {
      record Done(UUID grievance, UUID person, String number) {}
      Done done = jdbc.sql("""
              UPDATE grievances.instruction SET carried_at = ?, carried_by = ?, report = ?
               WHERE id = ? AND unit_id = ? AND carried_at IS NULL
              RETURNING grievance_id, person_id, number""")
          .params(GrievanceRows.at(now), actor.staffId(), report, id, actor.unitId())
          .query((row, n) -> new Done(row.getObject("grievance_id", UUID.class), row.getObject("person_id", UUID.class),
              row.getString("number"))).optional()
          .orElseThrow(() -> new Conflict("grievances.moved-on", Map.of()));
      journal.append(actor, "grievance:" + done.grievance(), Scope.of(actor.unitId(), done.person()),
          new GrievanceFact.InstructionCarriedOut(done.grievance(), done.number()));
    });
  }

  private static Instruction instruction(ResultSet row, int n) throws SQLException {
    return new Instruction(row.getObject("id", UUID.class), row.getObject("grievance_id", UUID.class),
        row.getString("number"), row.getObject("request_id", UUID.class), row.getString("text"),
        GrievanceRows.moment(row, "ordered_at"), GrievanceRows.moment(row, "carry_by"),
        GrievanceRows.instant(row, "carried_at"), row.getString("report"));
  }
}
