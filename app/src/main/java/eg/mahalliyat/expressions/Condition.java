package eg.mahalliyat.expressions;

import java.util.Map;

/** A compiled expression that holds or does not; made by {@link Expressions} only. */
public final class Condition {
  private final Compiled compiled;

  Condition(Compiled compiled) {
    this.compiled = compiled;
  }

  /** The text as its author wrote it. */
  public String text() {
    return compiled.text();
  }

  /** What it says, for those who put it into a reader's words. */
  public Clause clause() {
    return compiled.clause();
  }

  /**
   * @param values by root and key, such as {@code answers -> (years -> "2")}
   * @throws ExpressionFailed when the expression cannot be computed with these values
   */
  public boolean holds(Map<String, ?> values) {
    return (Boolean) compiled.evaluate(values);
  }

  @Override
  public String toString() {
    return text();
  }
}
