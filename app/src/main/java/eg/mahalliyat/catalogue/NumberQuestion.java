package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A number within bounds.
 *
 * @param decimals how many places it may have, 0 to 6
 */
public record NumberQuestion(BigDecimal min, BigDecimal max, int decimals) implements QuestionKind {
  @Override
  public String word() {
    return "number";
  }

  @Override
  public ValueType type() {
    return ValueType.NUMBER;
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return Figures.read(tidy).map(this::within).orElseGet(() -> new Answer.Wrong("not-a-number"));
  }

  private Answer within(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > decimals) {
      return new Answer.Wrong("too-many-decimals", Map.of("decimals", String.valueOf(decimals)));
    }
    if (number.compareTo(min) < 0) {
      return new Answer.Wrong("too-small", Map.of("min", min.toPlainString()));
    }
    return number.compareTo(max) > 0
        ? new Answer.Wrong("too-large", Map.of("max", max.toPlainString()))
        : new Answer.Valid(number.toPlainString());
  }
}
