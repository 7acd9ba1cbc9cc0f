package eg.mahalliyat.procedure;

import java.util.List;

/**
 * One decision that a task offers, or one way of handing over.
 *
 * @param reasons keys of the reasons to choose from; a decision that has any is negative and needs text
 */
public record Choice(String key, List<String> reasons) {
  private static final String INCOMPLETE = "incomplete";

  public Choice {
    reasons = List.copyOf(reasons);
  }

  /** True when the decision must be given grounds in words. */
  public boolean negative() {
    return !reasons.isEmpty();
  }

  /** True when the decision must say what the applicant has to supply. */
  public boolean asksForMore() {
    return key.equals(INCOMPLETE);
  }
}
