package eg.mahalliyat.expressions;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions in the tree of a definition; wrong ones are told and read as absent.
 *
 * @param faults to which wrong ones are added, with their file and line
 */
public record ExpressionReader(Expressions expressions, List<Fault> faults) {
  private interface Reading<T> {
    T of(String text) throws WrongExpression;
  }

  public @Nullable Condition condition(Yaml text) {
    return read(text, expressions::condition);
  }

  public @Nullable Formula formula(Yaml text) {
    return read(text, expressions::formula);
  }

  public @Nullable TextFormula text(Yaml text) {
    return read(text, expressions::text);
  }

  public @Nullable DayFormula day(Yaml text) {
    return read(text, expressions::day);
  }

  private <T> @Nullable T read(Yaml text, Reading<T> expression) {
    if (!text.present()) {
      return null;
    }
    try {
      return expression.of(text.text());
    } catch (WrongExpression e) {
      faults.add(text.fault(e.key(), e.places()));
      return null;
    }
  }
}
