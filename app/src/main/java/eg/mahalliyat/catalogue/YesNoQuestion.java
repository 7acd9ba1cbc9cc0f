package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.time.LocalDate;
import java.util.List;

/** Yes or no. */
public record YesNoQuestion() implements QuestionKind {
  private static final List<String> BOTH = List.of("yes", "no");

  @Override
  public String word() {
    return "yes-no";
  }

  @Override
  public ValueType type() {
    return ValueType.TRUTH;
  }

  @Override
  public List<String> options() {
    return BOTH;
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return BOTH.contains(tidy) ? new Answer.Valid(tidy) : new Answer.Wrong("not-a-choice");
  }
}
