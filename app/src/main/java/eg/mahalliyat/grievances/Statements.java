package eg.mahalliyat.grievances;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The unit that is complained of says what it has to say, once, when it is asked. */
@Component
public final class Statements {
  private final GrievanceRows rows;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Statements(GrievanceRows rows, Journal journal, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Gives the unit's statement.
   *
   * @throws Conflict when it was given already, or the grievance is answered
   * @throws eg.mahalliyat.platform.Stale when somebody else was first
   */
  public void state(Actor.Staff actor, UUID id, String statement) {
    transactions.run(actor, () -> {
      Grievance grievance = rows.find(id).filter(one -> one.about().unitId() == actor.unitId())
          .orElseThrow(() -> new NotFound("grievance"));
      if (!waits(grievance)) {
        throw new Conflict("grievances.moved-on", Map.of());
      }
      Instant now = clock.instant();
      transactions.write(List.of(
          Write.of("SELECT grievances.state(?, ?, ?, ?, ?)", id, grievance.version(), actor.staffId(),
              GrievanceRows.at(now), statement),
          journal.appending(actor, grievance.stream(), Scope.unit(grievance.about().officeId()), now,
              List.of(new GrievanceFact.StatementGiven(id)))));
    });
  }

  private static boolean waits(Grievance grievance) {
    Grievance.Statement statement = grievance.statement();
    return statement != null && statement.given() == null && grievance.end() == null;
  }
}
