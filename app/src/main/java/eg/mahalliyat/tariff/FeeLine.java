package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.util.Map;

/**
 * One line of a bill, with everything that explains it.
 *
 * @param key word key below {@code fees.}
 * @param revenueItem code in the unified guide
 * @param amount rounded half up to the piastre, line by line (domain.md 3.2)
 */
public record FeeLine(String key, String revenueItem, Money amount, Basis basis) {
  /**
   * @param formula as its author wrote it; a fixed amount is written out
   * @param inputs what it read, as {@code subject.area_m2 -> 20.5}
   * @param legal the law, decree or decision
   * @param mark how far the value can be trusted; illustrative values must be shown as such
   * @param ruleVersion which rule it was, such as {@code licence/RENEW@2026-01-01}
   */
  public record Basis(String formula, Map<String, String> inputs, String legal, Mark mark, String ruleVersion) {}
}
