package eg.mahalliyat.grievances;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be read of grievances: one's own, those that an office answers, those on which a unit is asked. */
@Component
public final class Grievances {
  private final GrievanceRows rows;
  private final Transactions transactions;

  Grievances(GrievanceRows rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  /** @throws NotFound when there is none, or none that this actor may see: a unit sees it when it is asked */
  public Grievance grievance(Actor actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("grievance"));
  }

  /** The newest first, 50 at most. */
  public List<Grievance> own(Actor.Citizen actor) {
    return transactions.as(actor, () -> rows.of(actor.personId()));
  }

  /** Those that the official's office is to answer, the first due first. */
  public List<Grievance> open(Actor.Staff actor) {
    return transactions.as(actor, () -> rows.openAt(actor.unitId()));
  }

  /** Those on which the official's unit is asked for a statement. */
  public List<Grievance> asking(Actor.Staff actor) {
    return transactions.as(actor, () -> rows.asking(actor.unitId()));
  }
}
