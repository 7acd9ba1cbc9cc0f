package eg.mahalliyat.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The days on which an office works, and counting in them. Pure: the calendar of a unit is made by {@code territory}.
 *
 * @param rest weekly rest, Friday and Saturday in the state's offices
 * @param holidays official holidays as observed
 */
public record WorkingDays(Set<DayOfWeek> rest, Set<LocalDate> holidays) {
  public static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59);

  public WorkingDays {
    rest = Set.copyOf(rest);
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorking(LocalDate day) {
    return !rest.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The end of the n-th working day after the day of {@code from}; the day itself is not counted. */
  public Instant plusWorking(Instant from, int days) {
    LocalDate day = from.atZone(CAIRO).toLocalDate();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorking(day) ? 1 : 0;
    }
    return endOf(day);
  }

  /** The end of the n-th calendar day after the day of {@code from}. */
  public Instant plusCalendar(Instant from, int days) {
    return endOf(from.atZone(CAIRO).toLocalDate().plusDays(days));
  }

  /** Working days after the day of {@code from}, up to and with the day of {@code to}; 0 when not later. */
  public int between(Instant from, Instant to) {
    LocalDate day = from.atZone(CAIRO).toLocalDate();
    LocalDate last = to.atZone(CAIRO).toLocalDate();
    int count = 0;
    while (day.isBefore(last)) {
      day = day.plusDays(1);
      count += isWorking(day) ? 1 : 0;
    }
    return count;
  }

  private static Instant endOf(LocalDate day) {
    return ZonedDateTime.of(day, LAST_MOMENT, CAIRO).toInstant();
  }
}
