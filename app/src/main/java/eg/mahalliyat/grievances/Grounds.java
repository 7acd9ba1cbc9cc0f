package eg.mahalliyat.grievances;

import eg.mahalliyat.grievances.Grievance.Kind;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether there is anything to hold against an office: a decision within its period, or a delay while it lasts. */
@Component
public final class Grounds {
  /**
   * What can be held against the office of a request.
   *
   * @param until the last moment for it; null where it can be lodged as long as the delay lasts
   * @param missing why nothing can, as things stand; null when it can
   */
  public record Ground(Request request, Kind kind, Period period, @Nullable Instant until, @Nullable Conflict missing) {}

  private final Requests requests;
  private final Periods periods;
  private final Territory territory;
  private final InstantSource clock;

  Grounds(Requests requests, Periods periods, Territory territory, InstantSource clock) {
    this.requests = requests;
    this.periods = periods;
    this.territory = territory;
    this.clock = clock;
  }

  /** @throws eg.mahalliyat.platform.NotFound when the request is somebody else's */
  public Ground of(Actor.Citizen actor, UUID requestId) {
    Request request = requests.request(actor, requestId);
    Instant ended = request.times().closedAt();
    return ended == null ? delay(request) : decision(request, ended);
  }

  /** What holds on a day. */
  public Period period(Kind kind, String category, LocalDate day) {
    return periods.of(kind, category, day);
  }

  private Ground decision(Request request, Instant ended) {
    Period period = period(Kind.DECISION, category(request), LocalDate.ofInstant(ended, WorkingDays.CAIRO));
    LegalTerm lodging = period.lodging();
    Instant until =
        lodging == null ? null : lodging.from(ended, territory.calendarOf(request.owner().unitId()));
    Conflict missing = request.state().end() == End.WITHDRAWN ? new Conflict("grievances.withdrawn", Map.of())
        : until != null && until.isBefore(clock.instant())
            ? new Conflict("grievances.period-over", Map.of("day", day(until))) : null;
    return new Ground(request, Kind.DECISION, period, until, missing);
  }

  private Ground delay(Request request) {
    Instant now = clock.instant();
    Period period = period(Kind.DELAY, category(request), LocalDate.ofInstant(now, WorkingDays.CAIRO));
    boolean overdue = request.state().clock().running() && request.times().dueAt().isBefore(now)
        || request.state().openTasks().stream().anyMatch(task -> officeIsLate(task, now));
    Conflict missing =
        overdue ? null : new Conflict("grievances.not-late", Map.of("day", day(request.times().dueAt())));
    return new Ground(request, Kind.DELAY, period, null, missing);
  }

  /** What waits for the applicant is nobody else's delay. */
  private static boolean officeIsLate(TaskState task, Instant now) {
    Instant due = task.dueAt();
    return !task.kind().stopsClock() && due != null && due.isBefore(now);
  }

  private static String category(Request request) {
    return request.service().definition().about().category();
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, WorkingDays.CAIRO).toString();
  }
}
