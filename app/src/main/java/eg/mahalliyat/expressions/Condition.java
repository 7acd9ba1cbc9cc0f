package eg.mahalliyat.expressions;

import java.util.Map;

/** An expression that holds or does not. */
public final class Condition extends Expression {
  Condition(Compiled compiled) {
    super(compiled);
  }

  /** What it says, for those who put it into a reader's words. */
  public Clause clause() {
    return compiled().clause();
  }

  /**
   * @param values by root and key, such as {@code answers -> (years -> "2")}
   * @throws ExpressionFailed when the expression cannot be computed with these values
   */
  public boolean holds(Map<String, ?> values) {
    return (Boolean) compiled().evaluate(values);
  }
}
