package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.MobileNumber;
import java.time.LocalDate;

/** An Egyptian mobile number. */
public record MobileQuestion() implements QuestionKind {
  @Override
  public String word() {
    return "mobile";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return MobileNumber.parse(tidy)
        .<Answer>map(number -> new Answer.Valid(number.national()))
        .orElseGet(() -> new Answer.Wrong("not-a-mobile"));
  }
}
