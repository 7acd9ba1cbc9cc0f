package eg.mahalliyat.procedure;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time in days of the unit's own calendar.
 *
 * @param days 1 to 999; the day on which it begins is not counted
 */
public record LegalTerm(int days, DayKind kind) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2}) (working|calendar)-days?");

  /** Reads {@code 7 working-days} or {@code 1 calendar-day}. */
  public static Optional<LegalTerm> parse(String text) {
    var found = FORM.matcher(text);
    return found.matches()
        ? Optional.of(new LegalTerm(
            Integer.parseInt(found.group(1)), found.group(2).equals("working") ? DayKind.WORKING : DayKind.CALENDAR))
        : Optional.empty();
  }

  /** The last moment of the term. */
  public Instant from(Instant begin, WorkingDays calendar) {
    return kind == DayKind.WORKING ? calendar.plusWorking(begin, days) : calendar.plusCalendar(begin, days);
  }

  /** The days of this kind after {@code begin}, up to and with {@code end}. */
  int between(Instant begin, Instant end, WorkingDays calendar) {
    return kind == DayKind.WORKING
        ? calendar.between(begin, end)
        : (int) ChronoUnit.DAYS.between(day(begin), day(end));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
