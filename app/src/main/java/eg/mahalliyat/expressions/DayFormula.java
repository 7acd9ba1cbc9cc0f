package eg.mahalliyat.expressions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An expression whose result is a day as ISO text. */
public final class DayFormula extends Expression {
  DayFormula(Compiled compiled) {
    super(compiled);
  }

  /**
   * @param values by root and key, such as {@code answers -> (held_on -> "2026-05-03")}
   * @return empty when nothing is there, as for a question that was not asked
   * @throws ExpressionFailed when what is there is no day
   */
  public Optional<LocalDate> day(Map<String, ?> values) {
    String day = (String) compiled().evaluate(values);
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      throw new ExpressionFailed(text(), e);
    }
  }
}
