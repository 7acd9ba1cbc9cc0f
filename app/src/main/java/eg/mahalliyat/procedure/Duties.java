package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a task: a holder of its role who did none of the tasks in its {@code not-by}, and who has not served in
 * the same request under another duty: whoever received it does not examine it, whoever examined does not endorse.
 */
final class Duties {
  private enum Duty {
    RECEIVE,
    EXAMINE,
    ENDORSE
  }

  private Duties() {}

  static @Nullable Refused refusal(Procedure procedure, State state, String taskId, Actor actor) {
    TaskState task = state.tasks().get(taskId);
    if (task == null || task.role() == null || !actor.roles().contains(task.role())) {
      return new Refused("not-yours", Map.of("task", taskId));
    }
    String other = conflict(procedure, state, procedure.task(task.task()), actor.id());
    return other == null ? null : new Refused("duties-apart", Map.of("task", other, "by", actor.id()));
  }

  /** The task that this person did and that keeps them from this one; {@code begin} for receiving the request. */
  private static @Nullable String conflict(Procedure procedure, State state, TaskDefinition task, String id) {
    Duty duty = task.doer().dutiesApart() ? duty(procedure, task) : null;
    if (state.begunBy().equals(id) && duty != null && duty != Duty.RECEIVE) {
      return "begin";
    }
    return state.history().stream()
        .filter(done -> Objects.equals(done.by(), id))
        .map(done -> procedure.task(done.task()))
        .filter(done -> task.doer().notBy().contains(done.id()) || clash(duty, duty(procedure, done)))
        .map(TaskDefinition::id)
        .findFirst()
        .orElse(null);
  }

  private static boolean clash(@Nullable Duty one, @Nullable Duty other) {
    return one != null && other != null && one != other;
  }

  private static @Nullable Duty duty(Procedure procedure, TaskDefinition task) {
    return switch (task.kind()) {
      case ENDORSEMENT -> Duty.ENDORSE;
      case REVIEW, INSPECTION -> procedure.receives(task) ? Duty.RECEIVE : Duty.EXAMINE;
      case COMPLETION, PAYMENT, LETTER, ISSUE, HANDOVER, ALLOCATION, WAIT -> null;
    };
  }
}
