package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A sum in pounds and whole piastres, from nothing up to {@code max}. */
public record MoneyQuestion(BigDecimal max) implements QuestionKind {
  @Override
  public String word() {
    return "money";
  }

  @Override
  public ValueType type() {
    return ValueType.NUMBER;
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return switch (new NumberQuestion(BigDecimal.ZERO, max, 2).read(tidy, today)) {
      case Answer.Valid valid -> new Answer.Valid(Money.ofPounds(new BigDecimal(valid.value())).plain());
      case Answer.Wrong wrong -> wrong;
    };
  }
}
