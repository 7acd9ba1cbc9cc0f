package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.Condition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task as its author wrote it.
 *
 * @param id unique in the procedure
 * @param when null when the task always opens
 */
public record TaskDefinition(
    String id, TaskKind kind, @Nullable Condition when, Doer doer, Timing timing, Work work) {
  /**
   * @param role null for the platform itself
   * @param notBy tasks whose actors may not do this one
   * @param dutiesApart false only where the definition gives up the usual separation
   * @param blind true when the inspector is drawn by lot
   */
  public record Doer(@Nullable String role, Set<String> notBy, boolean dutiesApart, boolean blind) {}

  /**
   * @param within the target time, or null
   * @param lapse how the request ends when the time is over, or null when only the supervisor hears of it
   */
  public record Timing(@Nullable LegalTerm within, @Nullable End lapse) {}

  /**
   * @param choices decisions or ways
   * @param object the fee stage of a payment, the output of an issue
   */
  public record Work(List<Choice> choices, @Nullable String object) {}
}
