package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.expressions.DayFormula;
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
   * @param superior the role that rules on a further demand
   * @param masked true when it is done without knowing whose request it is
   */
  public record Doer(@Nullable String role, Set<String> notBy, boolean dutiesApart, boolean blind, String superior,
      boolean masked) {
    public Doer {
      notBy = Set.copyOf(notBy);
    }
  }

  /**
   * @param within the target time, or null; for a wait its length
   * @param lapse how the request ends when the time is over, or null when only the supervisor hears of it
   * @param until the day for which a wait waits, or null
   * @param stopsClock true when legal time stands still while it is open
   */
  public record Timing(
      @Nullable LegalTerm within, @Nullable End lapse, @Nullable DayFormula until, boolean stopsClock) {}

  /**
   * @param choices decisions or ways
   * @param object the fee stage of a payment, the output of an issue, the addressee of a letter, the inventory of an
   *     allocation
   * @param evidence what an inspection has to bring
   */
  public record Work(List<Choice> choices, @Nullable String object, Evidence evidence) {
    public Work {
      choices = List.copyOf(choices);
    }
  }

  /** One of its decisions or ways, or null. */
  @Nullable Choice choice(String key) {
    for (Choice choice : work.choices()) {
      if (choice.key().equals(key)) {
        return choice;
      }
    }
    return null;
  }
}
