package eg.mahalliyat.publishing;

import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which running requests would be stuck if they were moved to the new way. They are not moved: each keeps the version
 * with which it began. But a way on which many would be stuck is a way to look at twice.
 *
 * @param running how many were looked at
 * @param byVersion how many run by each version; all of them keep it
 */
public record PathReplay(int running, Map<Integer, Integer> byVersion, List<Stuck> stuck) {
  /** @param number of the request */
  public record Stuck(String number, int unitId, Why why) {}

  /**
   * @param reason {@code stage}, {@code task}, {@code kind} or {@code role}: the last part of a word key
   * @param name of the stage or task
   */
  public record Why(String reason, String name) {}

  /** Tasks of the law's time stand beside the stages of every procedure. */
  private static final Set<String> BESIDE = Set.of("deemed", "escalated");

  /** Why a request in this state could not go on by a procedure; empty when it could. */
  static Optional<Why> why(Procedure procedure, State state) {
    Stage stage = procedure.stages().get(state.stage());
    if (stage == null) {
      return Optional.of(new Why("stage", state.stage()));
    }
    return state.openTasks().stream()
        .filter(task -> !BESIDE.contains(task.task()))
        .flatMap(task -> why(stage, task).stream())
        .findFirst();
  }

  private static Optional<Why> why(Stage stage, TaskState open) {
    Optional<TaskDefinition> same =
        stage.tasks().stream().filter(task -> task.id().equals(open.task())).findFirst();
    if (same.isEmpty()) {
      return Optional.of(new Why("task", open.task()));
    }
    if (same.get().kind() != open.kind()) {
      return Optional.of(new Why("kind", open.task()));
    }
    String role = same.get().doer().role();
    boolean theirs = role == null || role.equals(open.role()) || same.get().doer().superior().equals(open.role());
    return theirs ? Optional.empty() : Optional.of(new Why("role", open.task()));
  }
}
