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
 * @param coded codes of the guide's list of refusals; whether they are there is for whoever keeps the list to say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Grounds(String text, List<String> reasons, List<String> missing, List<String> coded) {
  public static final Grounds NONE = new Grounds("", List.of(), List.of());

  public Grounds {
    text = text == null ? "" : text;
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    missing = missing == null ? List.of() : List.copyOf(missing);
    coded = coded == null ? List.of() : List.copyOf(coded);
  }

  /** Without any code. */
  public Grounds(String text, List<String> reasons, List<String> missing) {
    this(text, reasons, missing, List.of());
  }
}
