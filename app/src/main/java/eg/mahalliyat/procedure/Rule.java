package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One way out of a stage.
 *
 * @param when null for the last rule, which always holds
 * @param suggest the decision that the next stage is advised to take
 */
public record Rule(@Nullable Condition when, Target target, @Nullable String suggest) {
  /** Where a rule leads. */
  public sealed interface Target {
    record To(String stage) implements Target {}

    record Ends(End end) implements Target {}
  }
}
