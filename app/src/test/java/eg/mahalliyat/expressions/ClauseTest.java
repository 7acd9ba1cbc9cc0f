package eg.mahalliyat.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.expressions.Clause.Compares;
import eg.mahalliyat.expressions.Clause.Holds;
import eg.mahalliyat.expressions.Clause.Operand.Name;
import eg.mahalliyat.expressions.Clause.Operand.Value;
import eg.mahalliyat.expressions.Clause.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a condition says can be told without evaluating it. */
class ClauseTest {
  private static final Expressions EXPRESSIONS = new Expressions(new Names(Map.of(
      "answers", Map.of("kind", ValueType.TEXT, "area", ValueType.NUMBER, "years", ValueType.TEXT, "new", ValueType.TRUTH),
      "subject", Map.of("area", ValueType.NUMBER))));

  @Test
  void tellsWhatIsComparedWithWhat() throws WrongExpression {
    assertThat(clause("answers.kind == 'shop'")).isEqualTo(new Compares("answers.kind", Relation.IS, new Value("shop")));
    assertThat(clause("'shop' != answers.kind")).isEqualTo(new Compares("answers.kind", Relation.IS_NOT, new Value("shop")));
    assertThat(clause("answers.area > 6")).isEqualTo(new Compares("answers.area", Relation.MORE, new Value("6")));
    assertThat(clause("6 <= answers.area")).isEqualTo(new Compares("answers.area", Relation.AT_LEAST, new Value("6")));
    assertThat(clause("answers.area < number('2.5')"))
        .isEqualTo(new Compares("answers.area", Relation.LESS, new Value("2.5")));
    assertThat(clause("number(answers.years) >= 3"))
        .isEqualTo(new Compares("answers.years", Relation.AT_LEAST, new Value("3")));
    assertThat(clause("answers.area > subject.area"))
        .isEqualTo(new Compares("answers.area", Relation.MORE, new Name("subject.area")));
  }

  @Test
  void tellsWhatBelongsTogether() throws WrongExpression {
    var isNew = new Holds("answers.new");
    var shop = new Compares("answers.kind", Relation.IS, new Value("shop"));
    assertThat(clause("!answers.new")).isEqualTo(new Clause.Not(isNew));
    assertThat(clause("answers.new && answers.kind == 'shop' && answers.new"))
        .isEqualTo(new Clause.All(List.of(isNew, shop, isNew)));
    assertThat(clause("answers.new || answers.kind == 'shop'")).isEqualTo(new Clause.Any(List.of(isNew, shop)));
    assertThat(clause("answers.kind in ['shop', 'kiosk']"))
        .isEqualTo(new Clause.OneOf("answers.kind", List.of("shop", "kiosk")));
  }

  @Test
  void leavesCalculationsAlone() throws WrongExpression {
    assertThat(clause("answers.area * 2 > 6")).isEqualTo(new Clause.Computed());
    assertThat(clause("answers.new ? true : false")).isEqualTo(new Clause.Computed());
  }

  private static Clause clause(String text) throws WrongExpression {
    return EXPRESSIONS.condition(text).clause();
  }
}
