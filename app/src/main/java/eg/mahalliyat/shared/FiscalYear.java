package eg.mahalliyat.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** The state's budget year, 1 July to 30 June in Cairo (domain.md 3.2), named by its first calendar year. */
public record FiscalYear(int first) {
  public static FiscalYear of(Instant at) {
    return of(at.atZone(WorkingDays.CAIRO).toLocalDate());
  }

  /** The year to which a day in Cairo belongs. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(first, Month.JULY, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  /** As it is written in documents: {@code 2026/2027}. */
  public String name() {
    return first + "/" + (first + 1);
  }

  /** The number of the n-th receipt of a unit in this year. */
  public String receiptNumber(int unitId, int serial) {
    return "%d-%02d%02d-%06d".formatted(unitId, first % 100, (first + 1) % 100, serial);
  }
}
