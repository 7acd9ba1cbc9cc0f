package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Validity;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import java.util.Map;
import java.util.Set;

/**
 * What is issued, and how long it holds.
 *
 * @param validity in words
 * @param mark how far the validity can be trusted
 */
public record OutputRow(String title, String validity, Mark mark) {
  private static final Given NOTHING_KNOWN = new Given(Map.of(), Set.of(), Map.of(), "person");

  static OutputRow of(Output output, Words words, Web web) {
    return new OutputRow(words.text("outputs." + output.register()), validity(output.validity(), web), output.mark());
  }

  /** What no case is needed for is said in figures; what depends on the case, so. */
  private static String validity(Validity validity, Web web) {
    if (validity.unlimited()) {
      return web.t("catalogue.valid-always");
    }
    Formula years = validity.years();
    if (years == null || !years.reads().isEmpty()) {
      return web.t("catalogue.valid-depends");
    }
    int months = validity.months(NOTHING_KNOWN).orElse(0);
    return months % 12 == 0 ? web.t("catalogue.valid-years", "years", months / 12)
        : web.t("catalogue.valid-months", "months", months);
  }
}
