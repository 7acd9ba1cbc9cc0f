package eg.mahalliyat.expressions;

import java.math.BigDecimal;
import java.util.Map;

/** An expression whose result is an exact number. */
public final class Formula extends Expression {
  Formula(Compiled compiled) {
    super(compiled);
  }

  /**
   * @param values by root and key, such as {@code subject -> (area_m2 -> "20.5")}
   * @throws ExpressionFailed when the formula cannot be computed with these values
   */
  public BigDecimal compute(Map<String, ?> values) {
    return ((Exact) compiled().evaluate(values)).value();
  }
}
