package eg.mahalliyat.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands: a plain value that is kept as JSON.
 *
 * @param stage the one stage in which it is, or ended
 * @param begunBy the applicant, or the clerk who received it
 * @param tasks every opening so far, by its id; the order of the map means nothing
 * @param decisions the latest result by task key, as conditions see it; those of a stage are cleared when it is entered
 * @param end null while it is under way
 */
public record State(
    String stage,
    String begunBy,
    Map<String, TaskState> tasks,
    Map<String, String> decisions,
    LegalClock clock,
    @Nullable End end) {
  public State {
    tasks = Map.copyOf(tasks);
    decisions = Map.copyOf(decisions);
  }

  /** The open tasks, oldest first. */
  public List<TaskState> openTasks() {
    return history().stream().filter(TaskState::open).toList();
  }

  /** Every opening, oldest first. */
  public List<TaskState> history() {
    return tasks.values().stream()
        .sorted(Comparator.comparing(TaskState::openedAt).thenComparing(TaskState::id))
        .toList();
  }
}
