package eg.mahalliyat.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of the applicant's own, such as a photograph of what he means; a paper that proves something is a
 * {@link Paper}. The answer is the file's name; the file itself is kept beside the papers, under the question's key.
 *
 * @param accept of {@code pdf jpeg png}
 * @param maxMegabytes 1 to 50
 */
public record FileQuestion(List<String> accept, int maxMegabytes) implements QuestionKind {
  public FileQuestion {
    accept = List.copyOf(accept);
  }

  @Override
  public String word() {
    return "file";
  }

  /** A name tells nothing for sure: what the file really is was looked at when it came in. */
  @Override
  public Answer read(String tidy, LocalDate today) {
    int dot = tidy.lastIndexOf('.');
    String ending = dot < 1 ? "" : tidy.substring(dot + 1).toLowerCase(Locale.ROOT);
    return accept.contains(ending.equals("jpg") ? "jpeg" : ending) ? new Answer.Valid(tidy)
        : new Answer.Wrong("not-a-file", Map.of("kinds", String.join(" / ", accept).toUpperCase(Locale.ROOT)));
  }
}
