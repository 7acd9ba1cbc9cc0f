package eg.mahalliyat.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  private final Expressions expressions = new Expressions(new Names(Map.of(
      "answers", Map.of("years", ValueType.TEXT, "area_m2", ValueType.NUMBER, "changed", ValueType.TRUTH),
      "decisions", Map.of("debts", ValueType.TEXT),
      "findings", Map.of())));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "egp('1.50') + egp('0.10')|1.6", "egp(2) * number('1.10')|2.2", "answers.area_m2 * 3|61.5",
      "100 - answers.area_m2|79.5", "max(egp(50), answers.area_m2)|50", "min(answers.area_m2, 7)|7",
      "percent(egp(1000), '0.5')|5", "round(egp('1.005'), 2)|1.01", "round(egp('2.5'), 0)|3",
      "number(answers.years) * egp(100)|200", "answers.area_m2 > 20 ? egp(5) : egp(3)|5",
      "cel.bind(base, egp(10), base + base)|20"})
  void computesExactly(String formula, BigDecimal wanted) throws WrongExpression {
    assertThat(expressions.formula(formula).compute(values())).isEqualByComparingTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "answers.years == '2'", "answers.area_m2 >= 20", "!answers.changed", "decisions.debts == ''",
      "answers.years in ['1', '2']", "answers.area_m2 == number('20.50')", "egp('1.10') != egp(1) && true",
      "answers.area_m2 > 20 || answers.changed"})
  void holds(String condition) throws WrongExpression {
    assertThat(expressions.condition(condition).holds(values())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "answers.yeers == '2'|known there", "answers.area_m2 > '6'|column", "answers.area_m2|wanted type",
      "nothing.here == ''|known there", "findings.x == ''|known there", "answers.years.size() > 1.5 && |column",
      "egp('x') > egp(1)|not a decimal number", "egp('1e999999999') > egp(1)|not a decimal number",
      "[1, 2].exists(i, i > 1)|column", "answers.area_m2 * 1.5 > egp(1)|column", "now() > 1|column", "a > 1|column"})
  void refusesWhatDoesNotType(String condition, String said) {
    assertThatThrownBy(() -> expressions.condition(condition))
        .isInstanceOf(WrongExpression.class)
        .hasMessageContaining(said);
  }

  @Test
  void refusesWhatIsTooLong() {
    String tooLong = "true" + " && true".repeat(400);
    assertThatThrownBy(() -> expressions.condition(tooLong)).isInstanceOf(WrongExpression.class);
  }

  @Test
  void namesWhatAFormulaReads() throws WrongExpression {
    assertThat(expressions.formula("answers.area_m2 * number(answers.years)").inputs(values()))
        .containsExactly(Map.entry("answers.area_m2", "20.5"), Map.entry("answers.years", "2"));
  }

  @Test
  void saysWhatCannotBeComputed() throws WrongExpression {
    Formula formula = expressions.formula("number(answers.years)");

    assertThatThrownBy(() -> formula.compute(Map.of("answers", Map.of("years", "two"))))
        .isInstanceOf(ExpressionFailed.class);
  }

  private static Map<String, ?> values() {
    return Map.of("answers", Map.of("years", "2", "area_m2", "20.50"));
  }

  /** Each name is the square of the one before: without bounds 2^60 digits. */
  @Test
  void aFormulaCannotGrowWithoutEnd() throws WrongExpression {
    var text = new StringBuilder("a19");
    for (int i = 19; i > 0; i--) {
      text.insert(0, "cel.bind(a" + i + ", a" + (i - 1) + " * a" + (i - 1) + ", ").append(')');
    }
    Formula formula = expressions.formula("cel.bind(a0, number('9999.99'), " + text + ")");
    assertThatThrownBy(() -> formula.compute(Map.of())).isInstanceOf(ExpressionFailed.class);
  }

  @Test
  void textsCannotBeJoined() {
    assertThatThrownBy(() -> expressions.condition("cel.bind(a, 'xx', cel.bind(b, a + a, b + b == 'x'))"))
        .isInstanceOf(WrongExpression.class).hasMessageContaining("cannot be joined");
  }
}
