package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a decision was taken.
 *
 * @param text in the office-holder's own words; needed for every negative decision
 * @param reasons keys of the reasons that the definition lists for this decision
 * @param missing for {@code incomplete}: keys of the papers or questions that the applicant has to supply, in one full
 *     list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Grounds(String text, List<String> reasons, List<String> missing) {
  public static final Grounds NONE = new Grounds("", List.of(), List.of());

  public Grounds {
    text = text == null ? "" : text;
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    missing = missing == null ? List.of() : List.copyOf(missing);
  }
}
