package eg.mahalliyat.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came about: ids and values only, so that it can be kept for ever. */
public sealed interface ProcedureFact {
  record StageEntered(String stage) implements ProcedureFact {}

  record TaskOpened(String taskId, TaskKind kind, @Nullable String role, @Nullable Instant dueAt)
      implements ProcedureFact {}

  /** A review, an inspection or an endorsement. */
  record TaskDecided(String taskId, String decision, String by, Grounds grounds) implements ProcedureFact {}

  /**
   * A completion, payment, issue or hand-over.
   *
   * @param result the number issued or the way of handing over
   * @param by null when the platform did it
   */
  record TaskDone(String taskId, TaskKind kind, @Nullable String result, @Nullable String by)
      implements ProcedureFact {}

  record TaskLapsed(String taskId) implements ProcedureFact {}

  record TaskCancelled(String taskId) implements ProcedureFact {}

  record ClockStarted(Instant dueAt) implements ProcedureFact {}

  /** @param reason {@code completion}, {@code payment} or {@code ended} */
  record ClockStopped(String reason) implements ProcedureFact {}

  /** @param reason the applicant's words for a withdrawal, the id of the task that lapsed, the grounds of a refusal */
  record RequestEnded(End end, String reason) implements ProcedureFact {}
}
