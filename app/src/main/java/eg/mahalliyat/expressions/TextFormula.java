package eg.mahalliyat.expressions;

import java.util.Map;

/** An expression whose result is a text. */
public final class TextFormula extends Expression {
  TextFormula(Compiled compiled) {
    super(compiled);
  }

  /** @throws ExpressionFailed when the expression cannot be computed with these values */
  public String value(Map<String, ?> values) {
    return (String) compiled().evaluate(values);
  }
}
