package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.ValueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What tasks found, as conditions see it below {@code findings}: the last finished opening of each task counts. */
final class FindingsView {
  /** What was allocated, or how the answer to a letter is found again. */
  static final String REFERENCE = "reference";

  private FindingsView() {}

  static boolean finds(TaskDefinition task) {
    return !types(task).isEmpty();
  }

  /** By the last part of the name. */
  static Map<String, ValueType> types(TaskDefinition task) {
    var types = new LinkedHashMap<>(task.work().evidence().checklist());
    if (task.kind() == TaskKind.ALLOCATION || task.kind() == TaskKind.LETTER) {
      types.put(REFERENCE, ValueType.TEXT);
    }
    return types;
  }

  static Map<String, String> of(Collection<TaskState> tasks) {
    var last = new HashMap<String, TaskState>();
    for (TaskState task : tasks) {
      last.merge(task.task(), task, (one, other) -> one.turn() > other.turn() ? one : other);
    }
    var found = new HashMap<String, String>();
    for (TaskState task : last.values()) {
      if (task.status() == TaskStatus.DONE) {
        add(task, found);
      }
    }
    return found;
  }

  private static void add(TaskState task, Map<String, String> found) {
    String root = task.task() + ".";
    TaskState.Closing closing = task.closing();
    TaskState.Particulars more = closing == null ? null : closing.particulars();
    if (task.kind() == TaskKind.ALLOCATION && task.decision() != null) {
      found.put(root + REFERENCE, task.decision());
    }
    if (more != null && more.reference() != null) {
      found.put(root + REFERENCE, more.reference());
    }
    if (more != null && more.findings() != null) {
      more.findings().checklist().forEach((key, value) -> found.put(root + key, value));
    }
  }
}
