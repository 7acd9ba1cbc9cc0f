package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.NationalId;
import java.time.LocalDate;

/** An Egyptian national number. */
public record NationalIdQuestion() implements QuestionKind {
  @Override
  public String word() {
    return "national-id";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return NationalId.parse(tidy, today)
        .<Answer>map(id -> new Answer.Valid(id.digits()))
        .orElseGet(() -> new Answer.Wrong("not-a-national-id"));
  }
}
