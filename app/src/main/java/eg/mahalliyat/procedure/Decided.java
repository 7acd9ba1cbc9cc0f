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
   *     already-decided, wrong-kind, not-yours, duties-apart, no-such-decision, text-missing, no-such-reason,
   *     missing-list-empty, no-such-way, too-late-to-withdraw, not-yet
   * @param about values for the sentence: task, by, at, status, result, due
   */
  record Refused(String reasonKey, Map<String, String> about) implements Decided {}
}
