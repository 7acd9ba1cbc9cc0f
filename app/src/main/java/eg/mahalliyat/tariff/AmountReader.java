package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.WrongExpression;
import eg.mahalliyat.shared.Yaml;
import org.jspecify.annotations.Nullable;

/** Amounts that are written as a plain number or as a formula. */
record AmountReader(ExpressionReader expressions) {
  /** Null where nothing is written, or what is written is wrong. */
  @Nullable Formula read(Yaml text) {
    return DatedReader.isNumber(text) ? number(text) : expressions.formula(text);
  }

  /** A plain number of pounds, which alone may be written; what is none is told. */
  @Nullable Formula number(Yaml text) {
    try {
      return expressions.expressions().formula("egp('" + text.text().replace("'", "") + "')");
    } catch (WrongExpression e) {
      expressions.faults().add(text.fault(e.key(), e.places()));
      return null;
    }
  }
}
