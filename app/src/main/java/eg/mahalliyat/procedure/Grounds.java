package eg.mahalliyat.procedure;

import java.util.List;

/**
 * Why a decision was taken.
 *
 * @param text in the office-holder's own words; needed for every negative decision
 * @param reasons keys of the reasons that the definition lists for this decision
 * @param missing for {@code incomplete}: keys of the papers or questions that the applicant has to supply, in one full
 *     list
 */
public record Grounds(String text, List<String> reasons, List<String> missing) {
  public static final Grounds NONE = new Grounds("", List.of(), List.of());

  public Grounds {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }
}
