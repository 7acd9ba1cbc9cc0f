package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.FiscalYear;
import java.time.LocalDate;

/** Days that follow each other, the first and the last with them. */
public record Days(LocalDate from, LocalDate until) {
  /** @throws IllegalArgumentException when the last is before the first */
  public Days {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until " + until + " is before " + from);
    }
  }

  /** The fiscal year up to the day. */
  public static Days ofYearUntil(LocalDate day) {
    return new Days(FiscalYear.of(day).firstDay(), day);
  }
}
