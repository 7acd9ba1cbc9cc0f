package eg.mahalliyat.grievances;

import eg.mahalliyat.grievances.Grievance.End;
import eg.mahalliyat.grievances.Grievance.Outcome;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** The office above takes a grievance up, asks the unit, and answers. Each deed names the version that was looked at. */
@Component
public final class Examination {
  private final GrievanceRows rows;
  private final Instructions instructions;
  private final Impartial impartial;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Examination(GrievanceRows rows, Instructions instructions, Impartial impartial, Journal journal,
      Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.instructions = instructions;
    this.impartial = impartial;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** From now on somebody examines it. */
  public void acknowledge(Actor.Staff actor, UUID id, int version) {
    Grievance grievance = impartially(actor, id, version);
    moved(actor, grievance, () -> rows.acknowledge(grievance, actor.staffId(), now()),
        new GrievanceFact.GrievanceAcknowledged(id, grievance.number()));
  }

  /** The unit is to say what it has to say; only now it sees the grievance. */
  public void ask(Actor.Staff actor, UUID id, int version, String question) {
    Grievance grievance = impartially(actor, id, version);
    moved(actor, grievance, () -> rows.ask(grievance, question, now()), new GrievanceFact.StatementAsked(id));
  }

  /**
   * Answers it.
   *
   * @param answer with its reasons, for the citizen
   * @param order what the unit is to do; empty for nothing
   * @throws Conflict when an upheld one about a request orders nothing
   */
  public void decide(Actor.Staff actor, UUID id, int version, Outcome outcome, String answer, String order) {
    Grievance grievance = impartially(actor, id, version);
    boolean orders = !order.isBlank() && outcome != Outcome.REJECTED;
    if (outcome == Outcome.UPHELD && grievance.about().requestId() != null && !orders) {
      throw new Conflict("grievances.order-missing", Map.of());
    }
    End end = new End(outcome, answer, now());
    moved(actor, grievance, () -> {
      boolean decided = rows.decide(grievance, actor.staffId(), end);
      if (decided && orders) {
        instructions.order(grievance, order, end.at());
      }
      return decided;
    }, new GrievanceFact.GrievanceAnswered(id, grievance.number(), outcome));
  }

  private Grievance impartially(Actor.Staff actor, UUID id, int version) {
    Grievance grievance = transactions.as(actor, () -> rows.find(id))
        .filter(one -> one.about().officeId() == actor.unitId()).orElseThrow(() -> new NotFound("grievance"));
    String refusal = impartial.refusal(actor, grievance);
    if (refusal != null) {
      throw new Conflict(refusal, Map.of());
    }
    if (grievance.version() != version) {
      throw new Conflict("grievances.moved-on", Map.of());
    }
    return grievance;
  }

  private void moved(Actor.Staff actor, Grievance grievance, BooleanSupplier change, GrievanceFact fact) {
    transactions.run(actor, () -> {
      if (!change.getAsBoolean()) {
        throw new Conflict("grievances.moved-on", Map.of());
      }
      journal.append(actor, grievance.stream(),
          Scope.of(grievance.about().officeId(), grievance.about().personId()), fact);
    });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
