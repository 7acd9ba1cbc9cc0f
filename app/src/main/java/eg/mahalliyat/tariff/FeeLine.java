package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * One line of a bill, with everything that explains it.
 *
 * @param key word key below {@code fees.}
 * @param revenueItem code in the unified guide
 * @param amount rounded half up to the piastre, line by line (domain.md 3.2)
 */
public record FeeLine(String key, String revenueItem, Money amount, Basis basis, Workings workings) {
  /**
   * @param formula as its author wrote it; a fixed amount is written out
   * @param inputs what it read, as {@code subject.area_m2 -> 20.5}
   * @param legal the law, decree or decision
   * @param mark how far the value can be trusted; illustrative values must be shown as such
   * @param ruleVersion which rule it was, such as {@code licence/RENEW@2026-01-01}
   */
  public record Basis(String formula, Map<String, String> inputs, String legal, Mark mark, String ruleVersion) {}

  /**
   * How the amount came about.
   *
   * @param rows of the tables that the formula read
   * @param before what it would be without reductions
   * @param bound the ceiling or floor that it met; empty when it met none
   * @param reductions in their order
   */
  public record Workings(List<UsedRow> rows, Money before, String bound, List<Applied> reductions) {
    public Workings {
      rows = List.copyOf(rows);
      reductions = List.copyOf(reductions);
    }
  }

  /** True when its value, a row that it was computed with or a reduction is only an example. */
  public boolean illustrative() {
    return basis.mark() == Mark.ILLUSTRATIVE
        || workings.rows().stream().anyMatch(row -> row.source().mark() == Mark.ILLUSTRATIVE)
        || workings.reductions().stream().anyMatch(less -> less.source().mark() == Mark.ILLUSTRATIVE);
  }
}
