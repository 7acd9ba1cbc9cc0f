package eg.mahalliyat.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a case.
 *
 * @param answers valid ones, by question
 * @param papers keys of the papers that were uploaded
 * @param subject the fields of the register entry, or empty
 * @param applicantKind {@code person} or {@code company}
 */
public record Given(
    Map<String, String> answers, Set<String> papers, Map<String, String> subject, String applicantKind) {
  public Given {
    answers = Map.copyOf(answers);
    papers = Set.copyOf(papers);
    subject = Map.copyOf(subject);
  }

  /** As conditions and formulas see it. */
  public Map<String, Object> values() {
    Map<String, Boolean> documents = papers.stream().collect(Collectors.toMap(key -> key, _ -> true));
    return Map.of(
        "answers", answers, "documents", documents, "subject", subject, "applicant", Map.of("kind", applicantKind));
  }
}
