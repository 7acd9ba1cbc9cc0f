package eg.mahalliyat.catalogue;

import java.time.LocalDate;
import java.util.List;

/** One of several. */
public record ChoiceQuestion(List<String> options) implements QuestionKind {
  public ChoiceQuestion {
    options = List.copyOf(options);
  }

  @Override
  public String word() {
    return "choice";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return options.contains(tidy) ? new Answer.Valid(tidy) : new Answer.Wrong("not-a-choice");
  }
}
