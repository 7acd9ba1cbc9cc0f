package eg.mahalliyat.licences;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and sums as the licence prints them: month names in Arabic, digits as on an Egyptian receipt. */
final class LicenceDays {
  private static final DateTimeFormatter ARABIC =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-EG"));

  private LicenceDays() {}

  static String arabic(LocalDate day) {
    return ARABIC.format(day);
  }

  static String pounds(long piastres) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(piastres, 2));
  }
}
