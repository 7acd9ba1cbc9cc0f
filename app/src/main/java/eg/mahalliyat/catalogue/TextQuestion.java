package eg.mahalliyat.catalogue;

import java.time.LocalDate;

/** Free text. */
public record TextQuestion(int maxLength) implements QuestionKind {
  @Override
  public String word() {
    return "text";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return new Answer.Valid(tidy);
  }
}
