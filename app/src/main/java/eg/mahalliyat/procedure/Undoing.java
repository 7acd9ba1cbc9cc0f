package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision may be taken back: by whoever took it, as long as nobody else has acted on what followed, and
 * never once the platform issues, a bill is paid or the request has ended.
 */
final class Undoing {
  private final Procedure procedure;
  private final State state;
  private final TaskState task;

  private Undoing(Procedure procedure, State state, TaskState task) {
    this.procedure = procedure;
    this.state = state;
    this.task = task;
  }

  /** @param task closed by whoever */
  static @Nullable Refused refusal(Procedure procedure, State state, TaskState task, Actor actor) {
    if (state.end() != null) {
      return new Refused("ended", Map.of("end", state.end().word()));
    }
    if (!task.kind().decides() || task.closing() == null) {
      return new Refused("nothing-to-undo", Map.of("task", task.id()));
    }
    if (!Objects.equals(task.by(), actor.id())) {
      return new Refused("not-yours", Map.of("task", task.id()));
    }
    return new Undoing(procedure, state, task).tooLate();
  }

  /** The move that a decision made and that nobody else has acted on; null when it moved nothing or it is too late. */
  static @Nullable Trace trace(State state, String taskId) {
    Trace last = state.traces().isEmpty() ? null : state.traces().getLast();
    return last != null && last.taskId().equals(taskId) ? last : null;
  }

  private @Nullable Refused tooLate() {
    boolean fits = switch (task.status()) {
      case REFERRED -> superiorIsOpen();
      case DONE -> trace(state, task.id()) != null ? nothingFollowed() : inPlace();
      case OPEN, LAPSED, CANCELLED, TAKEN_BACK -> false;
    };
    return fits ? null : new Refused("undo-too-late", Map.of("task", task.task()));
  }

  private boolean superiorIsOpen() {
    TaskState next = state.tasks().get(task.task() + "#" + (task.turn() + 1));
    return next != null && next.open() && (next.assignee() == null || next.assignee().equals(task.by()));
  }

  /** It moved nothing yet: other tasks of its stage are waited for. */
  private boolean inPlace() {
    String stage = procedure.stageOf(task.task());
    boolean counts = stage == null
        ? !Lateness.ACCEPT.equals(task.decision()) && !procedure.decided(state.tasks().values())
        : stage.equals(state.stage()) && Objects.equals(state.decisions().get(task.task()), task.decision());
    return counts && state.latest(task);
  }

  private boolean nothingFollowed() {
    for (TaskDefinition next : procedure.stage(state.stage()).tasks()) {
      if (state.decisions().containsKey(next.id())) {
        return false;
      }
    }
    for (TaskState open : state.tasks().values()) {
      // The platform begins at once with what is its own.
      boolean platform = open.kind() == TaskKind.ISSUE || open.kind() == TaskKind.ALLOCATION && open.role() == null;
      if (open.open() && platform) {
        return false;
      }
    }
    return true;
  }
}
