package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What all parts of a tariff have: days, a legal reference and a mark.
 *
 * @param faults takes what is wrong
 */
record DatedReader(List<Fault> faults) {
  private static final LocalDate NO_DAY = LocalDate.EPOCH;
  private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

  Validity validity(Yaml part) {
    LocalDate from = day(part.at("from"));
    LocalDate until = part.at("until").present() ? day(part.at("until")) : null;
    if (until != null && until.isBefore(from)) {
      faults.add(part.at("until").fault("tariff.ends-first"));
    }
    return new Validity(from, until);
  }

  Source source(Yaml part) {
    return new Source(part.at("legal").text(), part.at("mark").mark(faults));
  }

  /** A decimal number; zero, and told, for anything else. */
  BigDecimal number(Yaml text) {
    if (!text.text().matches(NUMBER)) {
      faults.add(text.fault("tariff.number", "text", text.text()));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.text());
  }

  static boolean isNumber(Yaml text) {
    return text.text().matches(NUMBER);
  }

  private LocalDate day(Yaml text) {
    try {
      return LocalDate.parse(text.text());
    } catch (DateTimeParseException e) {
      faults.add(text.fault("fee.day"));
      return NO_DAY;
    }
  }
}
