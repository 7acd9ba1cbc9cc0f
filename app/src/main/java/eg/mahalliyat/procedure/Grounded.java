package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a decision is one of the task's, and has the grounds that it needs. */
final class Grounded {
  private Grounded() {}

  static @Nullable Refused refusal(TaskDefinition task, String decision, Grounds grounds) {
    Choice choice = task.choice(decision);
    if (choice == null) {
      return new Refused("no-such-decision", Map.of("task", task.id(), "decision", decision));
    }
    if (choice.negative() && grounds.text().isBlank()) {
      return new Refused("text-missing", Map.of("decision", decision));
    }
    if (!choice.reasons().containsAll(grounds.reasons())) {
      return new Refused("no-such-reason", Map.of("decision", decision));
    }
    boolean empty = choice.asksForMore() && grounds.missing().isEmpty();
    return empty ? new Refused("missing-list-empty", Map.of("decision", decision)) : null;
  }
}
