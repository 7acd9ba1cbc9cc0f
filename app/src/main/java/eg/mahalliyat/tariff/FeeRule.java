package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dated rule of a definition's tariff. */
record FeeRule(String stage, String key, String revenueItem, Formula formula, Validity validity, Source source) {
  /**
   * @param from the first day
   * @param until the last day, or null while no end is known
   */
  record Validity(LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean meets(Validity other) {
      return covers(other.from) || other.covers(from);
    }
  }

  record Source(String legal, Mark mark) {}

  /** @throws IllegalStateException when the formula gives less than nothing */
  FeeLine line(Map<String, ?> values) {
    BigDecimal pounds = formula.compute(values);
    if (pounds.signum() < 0) {
      throw new IllegalStateException("fee " + key + " is below zero");
    }
    String version = stage + "/" + key + "@" + validity.from();
    var basis =
        new FeeLine.Basis(formula.text(), formula.inputs(values), source.legal(), source.mark(), version);
    return new FeeLine(key, revenueItem, Money.ofPounds(pounds), basis);
  }
}
