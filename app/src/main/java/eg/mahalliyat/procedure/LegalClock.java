package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time within which the law wants a decision. It stands still while the office waits for the applicant, and in
 * letters and waits that say so; the due moment then moves by the days of the stop.
 *
 * @param dueAt as things stand; while the clock is stopped it is the due moment before the stop
 * @param stop null while the clock runs
 * @param passedAt when it was noticed that the time is over without a decision, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LegalClock(
    LegalTerm term, Instant startedAt, Instant dueAt, @Nullable Stop stop, @Nullable Instant passedAt) {
  /** @param reason the kind of the task that is waited for or, for good, {@code ended} */
  public record Stop(Instant at, String reason) {}

  /** A clock whose time is not over. */
  public LegalClock(LegalTerm term, Instant startedAt, Instant dueAt, @Nullable Stop stop) {
    this(term, startedAt, dueAt, stop, null);
  }

  static LegalClock start(LegalTerm term, Instant now, WorkingDays calendar) {
    return new LegalClock(term, now, term.from(now, calendar), null);
  }

  /** True while legal time runs. */
  public boolean running() {
    return stop == null;
  }

  LegalClock stopped(Instant now, String reason) {
    return new LegalClock(term, startedAt, dueAt, new Stop(now, reason), passedAt);
  }

  LegalClock passed(Instant now) {
    return new LegalClock(term, startedAt, dueAt, stop, now);
  }

  LegalClock resumed(Instant now, WorkingDays calendar) {
    Stop was = stop;
    int days = was == null ? 0 : term.between(was.at(), now, calendar);
    Instant due = days == 0 ? dueAt : new LegalTerm(days, term.kind()).from(dueAt, calendar);
    return new LegalClock(term, startedAt, due, null, passedAt);
  }
}
