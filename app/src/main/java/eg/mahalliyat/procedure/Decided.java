package eg.mahalliyat.procedure;

import java.util.List;
import java.util.Map;

/** The answer to a command. */
public sealed interface Decided {
  /**
   * @param opened tasks that are new
   * @param closed tasks that this command closed, as they are now
   * @param facts in the order in which they came about
   */
  record Moved(State state, List<TaskState> opened, List<TaskState> closed, List<ProcedureFact> facts)
      implements Decided {}

  /**
   * Nothing changed.
   *
   * @param reasonKey a word key below {@code procedure.refused}: already-begun, not-begun, ended, no-such-task,
   *     already-decided, wrong-kind, not-yours, duties-apart, no-delegation, not-drawn-yet, drawn-other, already-drawn,
   *     no-such-decision, text-missing, no-such-reason, missing-list-empty, finding-missing, finding-wrong,
   *     no-such-finding, photographs-missing, too-many-photographs, coordinates-missing, coordinates-wrong,
   *     reference-missing, no-such-way, too-late-to-withdraw, not-yet, clock-stands-still, nothing-to-undo,
   *     undo-too-late
   * @param about values for the sentence: task, by, at, status, result, due, finding, min
   */
  record Refused(String reasonKey, Map<String, String> about) implements Decided {}
}
