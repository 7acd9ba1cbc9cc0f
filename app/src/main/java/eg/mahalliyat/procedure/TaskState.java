package eg.mahalliyat.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a task.
 *
 * @param id unique in the request: {@code completeness#1}, and {@code #2} after a loop
 * @param task its key in the definition
 * @param role whose work it is; {@link Actor#APPLICANT} for completion and payment, null for the platform's own
 * @param closing null while it is open
 */
public record TaskState(
    String id, String task, TaskKind kind, @Nullable String role, Opening opening, @Nullable Closing closing) {
  /**
   * @param dueAt its target time, or null when it has none
   * @param suggested the decision that the way here suggests, such as {@code refuse}
   */
  public record Opening(Instant at, @Nullable Instant dueAt, @Nullable String suggested) {}

  /**
   * @param result the decision taken, the way of handing over or the number of what was issued
   * @param by null when the platform did it
   */
  public record Closing(
      TaskStatus status, @Nullable String result, @Nullable String by, Instant at, Grounds grounds) {}

  public boolean open() {
    return closing == null;
  }

  public TaskStatus status() {
    return closing == null ? TaskStatus.OPEN : closing.status();
  }

  public Instant openedAt() {
    return opening.at();
  }

  public @Nullable Instant dueAt() {
    return opening.dueAt();
  }

  public @Nullable String decision() {
    return closing == null ? null : closing.result();
  }

  public @Nullable String by() {
    return closing == null ? null : closing.by();
  }

  public @Nullable Instant closedAt() {
    return closing == null ? null : closing.at();
  }

  TaskState closed(Closing how) {
    return new TaskState(id, task, kind, role, opening, how);
  }
}
