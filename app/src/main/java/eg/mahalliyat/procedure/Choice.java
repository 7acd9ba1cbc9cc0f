package eg.mahalliyat.procedure;

import java.util.List;

/**
 * One decision that a task offers, or one way of handing over.
 *
 * @param reasons keys of the reasons to choose from; a decision that has any is negative and needs text
 * @param bulk true when the author holds it safe to be taken for many cases at once
 */
public record Choice(String key, List<String> reasons, boolean bulk) {
  private static final String INCOMPLETE = "incomplete";

  public Choice {
    reasons = List.copyOf(reasons);
  }

  /** A decision that is taken case by case. */
  public Choice(String key, List<String> reasons) {
    this(key, reasons, false);
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
