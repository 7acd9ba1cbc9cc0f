package eg.mahalliyat.grievances;

import eg.mahalliyat.grievances.Grievance.About;
import eg.mahalliyat.grievances.Grievance.Category;
import eg.mahalliyat.grievances.Grievance.Kind;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A citizen lodges a grievance or complains. */
@Component
public final class Lodging {
  private final GrievanceRows rows;
  private final Grounds grounds;
  private final Territory territory;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Lodging(GrievanceRows rows, Grounds grounds, Territory territory, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.grounds = grounds;
    this.territory = territory;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Against the decision on one's own request, or against its delay.
   *
   * @throws Conflict when there is nothing to hold against it, its period is over, or it was lodged already
   * @throws eg.mahalliyat.platform.NotFound when the request is somebody else's
   */
  public UUID against(Actor.Citizen actor, UUID requestId, String told) {
    Grounds.Ground ground = grounds.of(actor, requestId);
    if (ground.missing() != null) {
      throw ground.missing();
    }
    Request request = ground.request();
    About about = new About(ground.kind(), null, requestId, request.owner().unitId(), office(request.owner().unitId()),
        actor.personId(), request.owner().applicant());
    return lodged(actor, about, told, ground.period());
  }

  /** About how an office behaves, what it asks for, or how it looks. */
  public UUID complaint(Actor.Citizen actor, int unit, Category category, String told) {
    About about = new About(Kind.COMPLAINT, category, null, territory.unit(unit).id(), office(unit), actor.personId(),
        actor.name());
    return lodged(actor, about, told, grounds.period(Kind.COMPLAINT, "", today()));
  }

  private UUID lodged(Actor.Citizen actor, About about, String told, Period period) {
    Instant now = clock.instant();
    WorkingDays calendar = territory.calendarOf(about.unitId());
    try {
      return transactions.as(actor, () -> {
        var times = new Grievance.Times(now, period.acknowledging().from(now, calendar),
            period.answering().from(now, calendar));
        Grievance grievance = new Grievance(rows.nextId(), rows.number(today().getYear()), about, told, times, 1, null,
            null, null);
        rows.insert(grievance);
        journal.append(actor, grievance.stream(), Scope.of(about.officeId(), about.personId()),
            new GrievanceFact.GrievanceLodged(grievance.id(), grievance.number(), about.kind(), about.requestId(),
                about.unitId()));
        return grievance.id();
      });
    } catch (DuplicateKeyException twice) {
      throw new Conflict("grievances.lodged-already", Map.of());
    }
  }

  /** The level above: the seat of the unit's governorate. */
  private int office(int unit) {
    return territory.seat(territory.unit(unit).governorate().code() + "-00").orElseThrow().id();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
