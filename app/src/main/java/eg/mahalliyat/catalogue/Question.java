package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.shared.ArabicText;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked.
 *
 * @param when null when it is always asked
 * @param stop null when no answer ends the journey
 * @param prefill where a first answer comes from, such as {@code applicant.mobile} or {@code subject.area_m2}; empty for
 *     none
 * @param must the only answer with which the journey goes on; empty when any will do
 */
public record Question(
    String key, QuestionKind kind, @Nullable Condition when, @Nullable Stop stop, String prefill, String must) {
  /** Ends the journey in a friendly way; {@code service} is the code of the one that is wanted instead. */
  public record Stop(Condition when, String service) {}

  static final String ON_FILE = "subject.";
  private static final int LONGEST = 4000;

  /**
   * What is on file of the entry that the request began from, where the question asks how that is to be from now on.
   *
   * @param subject the values of the entry
   * @return empty where nothing is on file
   */
  public String onFile(Map<String, String> subject) {
    return prefill.startsWith(ON_FILE) ? subject.getOrDefault(prefill.substring(ON_FILE.length()), "") : "";
  }

  /**
   * Reads what was typed.
   *
   * @param today in the unit's time zone
   */
  public Answer answer(String typed, LocalDate today) {
    if (typed.length() > LONGEST) {
      return tooLong();
    }
    if (ArabicText.hasInvisible(typed)) {
      return new Answer.Wrong("invisible");
    }
    String tidy = ArabicText.tidy(typed);
    if (tidy.isEmpty()) {
      return new Answer.Wrong("required");
    }
    return tidy.length() > kind.maxLength() ? tooLong() : agreed(kind.read(tidy, today));
  }

  private Answer agreed(Answer answer) {
    boolean other = answer instanceof Answer.Valid valid && !must.isEmpty() && !valid.value().equals(must);
    return other ? new Answer.Wrong("must") : answer;
  }

  private Answer tooLong() {
    return new Answer.Wrong("too-long", Map.of("max", String.valueOf(kind.maxLength())));
  }
}
