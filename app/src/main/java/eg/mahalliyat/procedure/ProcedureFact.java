package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came about: ids and values only, so that it can be kept for ever. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ProcedureFact {
  record StageEntered(String stage) implements ProcedureFact {}

  /** @param object what it is about: fee stage, output, addressee or inventory */
  record TaskOpened(
      String taskId, TaskKind kind, @Nullable String role, @Nullable Instant dueAt, @Nullable String object)
      implements ProcedureFact {}

  /**
   * A review, an inspection, an endorsement or the answer to a letter.
   *
   * @param actingFor the office-holder for whom a delegate decided
   */
  record TaskDecided(String taskId, String decision, String by, Grounds grounds, @Nullable String actingFor)
      implements ProcedureFact {
    public TaskDecided {
      // Where nothing was given, nothing is kept.
      grounds = grounds == null ? Grounds.NONE : grounds;
    }
  }

  /** What was found on the site; the decision follows. */
  record SiteInspected(String taskId, Findings findings) implements ProcedureFact {}

  /** What a review found, such as an amount as assessed; the decision follows. */
  record FindingsRecorded(String taskId, Findings findings) implements ProcedureFact {}

  /**
   * The number and date of the answer to a letter; the decision follows.
   *
   * @param papers ids of documents, or null when nothing was scanned
   */
  record LetterAnswered(String taskId, String reference, @Nullable List<String> papers) implements ProcedureFact {}

  /**
   * A completion, payment, issue, hand-over, allocation or wait.
   *
   * @param result the number issued or allocated, or the way of handing over
   * @param by null when the platform did it
   */
  record TaskDone(String taskId, TaskKind kind, @Nullable String result, @Nullable String by)
      implements ProcedureFact {}

  /** The lot fell on somebody, or a superior gave him the task. */
  record TaskAssigned(String taskId, String to, String reason) implements ProcedureFact {}

  /** Somebody took the task out of the pool. */
  record TaskTaken(String taskId, String by) implements ProcedureFact {}

  record TaskPutBack(String taskId, String by) implements ProcedureFact {}

  /** @param to the role of the superior who has it now */
  record TaskEscalated(String taskId, String by, String to, String reason) implements ProcedureFact {}

  /** Somebody would ask the applicant for more once again: a superior rules on it. */
  record DemandReferred(String taskId, String by, Grounds grounds, String superior) implements ProcedureFact {}

  record DecisionTakenBack(String taskId, String by, String reason) implements ProcedureFact {}

  record TaskLapsed(String taskId) implements ProcedureFact {}

  record TaskCancelled(String taskId) implements ProcedureFact {}

  /** Four fifths of a task's time are over. */
  record TaskDueSoon(String taskId, @Nullable String role, Instant dueAt) implements ProcedureFact {}

  /** All of a task's time is over. */
  record TaskOverdue(String taskId, @Nullable String role, Instant dueAt) implements ProcedureFact {}

  /** The law's time is over without a decision. */
  record LegalTermPassed(Instant dueAt, Silence silence) implements ProcedureFact {}

  record ClockStarted(Instant dueAt) implements ProcedureFact {}

  /** @param reason the kind of the task that is waited for, or {@code ended} */
  record ClockStopped(String reason) implements ProcedureFact {}

  /** @param reason the applicant's words for a withdrawal, the id of the task that lapsed, the grounds of a refusal */
  record RequestEnded(End end, String reason) implements ProcedureFact {}
}
