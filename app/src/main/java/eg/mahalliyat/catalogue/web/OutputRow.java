package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is issued, and how long it holds.
 *
 * @param validity in words
 * @param mark how far the validity can be trusted
 */
public record OutputRow(String title, String validity, Mark mark) {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  static OutputRow of(Output output, Words words, Web web) {
    return new OutputRow(words.text("outputs." + output.register()), validity(output.validYears(), web), output.mark());
  }

  private static String validity(@Nullable Formula years, Web web) {
    if (years == null) {
      return web.t("catalogue.valid-always");
    }
    if (!years.reads().isEmpty()) {
      return web.t("catalogue.valid-depends");
    }
    BigDecimal months = years.compute(Map.of()).multiply(MONTHS).setScale(0, RoundingMode.HALF_UP);
    return months.remainder(MONTHS).signum() == 0
        ? web.t("catalogue.valid-years", "years", months.divide(MONTHS, RoundingMode.UNNECESSARY).intValue())
        : web.t("catalogue.valid-months", "months", months.intValue());
  }
}
