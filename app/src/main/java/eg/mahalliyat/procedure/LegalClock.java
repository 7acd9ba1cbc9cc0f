package eg.mahalliyat.procedure;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time within which the law wants a decision. It stands still while the office waits for the applicant; the due
 * moment then moves by the days of the stop.
 *
 * @param dueAt as things stand; while the clock is stopped it is the due moment before the stop
 * @param stop null while the clock runs
 */
public record LegalClock(LegalTerm term, Instant startedAt, Instant dueAt, @Nullable Stop stop) {
  /** @param reason {@code completion}, {@code payment} or, for good, {@code ended} */
  public record Stop(Instant at, String reason) {}

  static LegalClock start(LegalTerm term, Instant now, WorkingDays calendar) {
    return new LegalClock(term, now, term.from(now, calendar), null);
  }

  /** True while legal time runs. */
  public boolean running() {
    return stop == null;
  }

  LegalClock stopped(Instant now, String reason) {
    return new LegalClock(term, startedAt, dueAt, new Stop(now, reason));
  }

  LegalClock resumed(Instant now, WorkingDays calendar) {
    Stop was = stop;
    int days = was == null ? 0 : term.between(was.at(), now, calendar);
    Instant due = days == 0 ? dueAt : new LegalTerm(days, term.kind()).from(dueAt, calendar);
    return new LegalClock(term, startedAt, due, null);
  }
}
