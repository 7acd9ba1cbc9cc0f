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
 * @param found what officials found so far, as {@code site.area_m2}
 * @param place the unit's code, its governorate's, and the grades of its register: {@code unit governorate road zone}
 */
public record Given(
    Map<String, String> answers, Set<String> papers, Map<String, String> subject, String applicantKind,
    Map<String, String> found, Map<String, String> place) {
  public Given {
    answers = Map.copyOf(answers);
    papers = Set.copyOf(papers);
    subject = Map.copyOf(subject);
    found = Map.copyOf(found);
    place = Map.copyOf(place);
  }

  /** A case in which nothing was found yet. */
  public Given(Map<String, String> answers, Set<String> papers, Map<String, String> subject, String applicantKind) {
    this(answers, papers, subject, applicantKind, Map.of(), Map.of());
  }

  /** The same case with what was found in it; {@code Procedure.findings} tells it of a state. */
  public Given with(Map<String, String> findings) {
    return new Given(answers, papers, subject, applicantKind, findings, place);
  }

  /** The same case in a place; {@code Territory.surroundings} tells of it. */
  public Given in(Map<String, String> surroundings) {
    return new Given(answers, papers, subject, applicantKind, found, surroundings);
  }

  /** As conditions and formulas see it. */
  public Map<String, Object> values() {
    Map<String, Boolean> documents = papers.stream().collect(Collectors.toMap(key -> key, _ -> true));
    return Map.of(
        "answers", answers, "documents", documents, "subject", subject,
        "applicant", Map.of("kind", applicantKind), "findings", found, "place", place);
  }
}
