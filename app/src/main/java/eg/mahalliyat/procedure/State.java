package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands: a plain value that is kept as JSON, without what is empty.
 *
 * @param stage the one stage in which it is, or ended
 * @param begunBy the applicant, or the clerk who received it
 * @param tasks every opening so far, by its id; the order of the map means nothing
 * @param decisions the latest result by task key, as conditions see it; those of a stage are cleared when it is entered
 * @param end null while it is under way
 * @param traces the moves that one and the same person may still take back, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record State(
    String stage,
    String begunBy,
    Map<String, TaskState> tasks,
    Map<String, String> decisions,
    LegalClock clock,
    @Nullable End end,
    List<Trace> traces) {
  private static final Comparator<TaskState> OLDEST_FIRST =
      Comparator.comparing(TaskState::openedAt).thenComparing(TaskState::id);

  public State {
    tasks = tasks == null ? Map.of() : Map.copyOf(tasks);
    decisions = decisions == null ? Map.of() : Map.copyOf(decisions);
    traces = traces == null ? List.of() : List.copyOf(traces);
  }

  /** A state in which nothing can be taken back. */
  public State(String stage, String begunBy, Map<String, TaskState> tasks, Map<String, String> decisions,
      LegalClock clock, @Nullable End end) {
    this(stage, begunBy, tasks, decisions, clock, end, List.of());
  }

  /** The open tasks, oldest first. */
  public List<TaskState> openTasks() {
    var open = new ArrayList<TaskState>();
    for (TaskState task : tasks.values()) {
      if (task.open()) {
        open.add(task);
      }
    }
    open.sort(OLDEST_FIRST);
    return open;
  }

  /** Every opening, oldest first. */
  public List<TaskState> history() {
    return sorted(tasks.values());
  }

  static List<TaskState> sorted(Collection<TaskState> tasks) {
    var sorted = new ArrayList<>(tasks);
    sorted.sort(OLDEST_FIRST);
    return sorted;
  }

  /** True when no younger opening of the same task is there. */
  boolean latest(TaskState task) {
    return !tasks.containsKey(task.task() + "#" + (task.turn() + 1));
  }
}
