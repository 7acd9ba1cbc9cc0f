package eg.mahalliyat.requests;

import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.Timer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when the calendar may ask something of a request, told by open task: what it asks of the task itself, or of the
 * request as a whole.
 */
final class NextLook {
  private NextLook() {}

  /** By the ids of the open tasks; without those of which nothing will be asked. */
  static Map<String, Instant> of(Procedure procedure, State state) {
    List<Timer> soonestFirst = procedure.timers(state);
    Map<String, Instant> looks = new HashMap<>();
    for (Timer timer : soonestFirst) {
      String about = about(timer.command());
      if (about != null) {
        looks.putIfAbsent(about, timer.at());
      } else {
        state.openTasks().forEach(task -> looks.putIfAbsent(task.id(), timer.at()));
      }
    }
    return looks;
  }

  /** Of the tasks that stay open over a move, those that it makes due sooner: only the law's time can do that. */
  static Map<String, Instant> sooner(Procedure procedure, @Nullable State before, Moved moved,
      Map<String, Instant> after) {
    List<TaskState> staying = moved.state().openTasks().stream()
        .filter(task -> moved.opened().stream().noneMatch(opened -> opened.id().equals(task.id()))).toList();
    if (before == null || staying.isEmpty()) {
      return Map.of();
    }
    Map<String, Instant> then = of(procedure, before);
    Map<String, Instant> sooner = new HashMap<>();
    for (TaskState task : staying) {
      Instant at = after.get(task.id());
      Instant was = then.get(task.id());
      if (at != null && (was == null || at.isBefore(was))) {
        sooner.put(task.id(), at);
      }
    }
    return sooner;
  }

  /** The task, or null for the request as a whole. */
  private static @Nullable String about(Command command) {
    return switch (command) {
      case Command.Lapse c -> c.taskId();
      case Command.Elapsed c -> c.taskId();
      case Command.Remind c -> c.taskId();
      case Command.TermPassed _ -> null;
      default -> throw new IllegalStateException("nothing that the calendar asks: " + command);
    };
  }
}
