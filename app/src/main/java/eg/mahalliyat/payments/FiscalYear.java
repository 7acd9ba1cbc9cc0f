package eg.mahalliyat.payments;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** The state's budget year, 1 July to 30 June in Cairo (domain.md 3.2), named by its first calendar year. */
record FiscalYear(int first) {
  static FiscalYear of(Instant at) {
    LocalDate day = at.atZone(WorkingDays.CAIRO).toLocalDate();
    return new FiscalYear(day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1);
  }

  /** The number of the n-th receipt of a unit in this year. */
  String receiptNumber(int unitId, int serial) {
    return "%d-%02d%02d-%06d".formatted(unitId, first % 100, (first + 1) % 100, serial);
  }
}
