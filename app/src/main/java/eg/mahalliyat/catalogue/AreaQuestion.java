package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An area in square metres, to the hundredth. */
public record AreaQuestion(BigDecimal min, BigDecimal max) implements QuestionKind {
  private static final int DECIMALS = 2;

  @Override
  public String word() {
    return "area";
  }

  @Override
  public ValueType type() {
    return ValueType.NUMBER;
  }

  /** The unit may be typed too; it is always the same. */
  @Override
  public Answer read(String tidy, LocalDate today) {
    String number = tidy.replaceFirst("(?i)\\s*(m2|m²|sqm|م2|م²|م٢|متر مربع|مترا مربعا|مترًا مربعًا)$", "");
    return new NumberQuestion(min, max, DECIMALS).read(number, today);
  }
}
