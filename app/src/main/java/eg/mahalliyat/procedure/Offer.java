package eg.mahalliyat.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that an actor may do now, with everything that can be done with it. The same value draws the buttons and
 * checks what comes back.
 *
 * @param choices the decisions of a staff task, the ways of a hand-over; empty for a completion and a payment
 * @param suggested the decision that the way here suggests
 * @param work with the addressee, the inventory and what an inspection has to bring
 */
public record Offer(String taskId, String task, TaskKind kind, List<Choice> choices, @Nullable String suggested,
    TaskDefinition.Work work) {
  public Offer {
    choices = List.copyOf(choices);
  }
}
