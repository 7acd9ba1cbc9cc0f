package eg.mahalliyat.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list in formulas is the number of its rows and the sums of its numbers: exact, and nothing to loop over. */
class RowsInFormulasTest {
  private static final Expressions EXPRESSIONS = new Expressions(new Names(Map.of("answers", Map.of(
      "floors", ValueType.TEXT, "floors.rows", ValueType.NUMBER, "floors.area", ValueType.NUMBER))));

  @Test
  void sumsAndCounts() throws WrongExpression {
    var values = Map.of("answers", Map.of("floors", "use=shop; area=80.25 | use=home; area=120.5"));
    assertThat(EXPRESSIONS.formula("answers.floors.area * 2").compute(values)).isEqualByComparingTo("401.5");
    assertThat(EXPRESSIONS.condition("answers.floors.rows > 1").holds(values)).isTrue();
  }

  @Test
  void nothingAnsweredIsNothing() throws WrongExpression {
    assertThat(EXPRESSIONS.formula("answers.floors.area").compute(Map.of("answers", Map.of()))).isEqualByComparingTo("0");
  }

  @Test
  void knowsNoOtherField() {
    assertThatThrownBy(() -> EXPRESSIONS.formula("answers.floors.use")).isInstanceOf(WrongExpression.class);
  }
}
