package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a task.
 *
 * @param id unique in the request: {@code completeness#1}, and {@code #2} after a loop or when it was taken back
 * @param task its key in the definition
 * @param role whose work it is; {@link Actor#APPLICANT} for completion and payment, null for the platform's own
 * @param closing null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskState(
    String id, String task, TaskKind kind, @Nullable String role, Opening opening, @Nullable Closing closing) {
  /**
   * @param dueAt its target time, or null when it has none; for a wait, when it is over
   * @param suggested the decision that the way here suggests, such as {@code refuse}
   * @param drawn on whom the lot fell, or who took it from the pool or was given it; the last one has the task
   * @param told the percentage of its time of which those concerned have heard, or null
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Opening(
      Instant at, @Nullable Instant dueAt, @Nullable String suggested, List<String> drawn, @Nullable Integer told) {
    public Opening {
      drawn = drawn == null ? List.of() : List.copyOf(drawn);
    }
  }

  /**
   * @param result the decision taken, the way of handing over, the number of what was issued or allocated
   * @param by null when the platform did it
   * @param particulars null where there are none
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Closing(TaskStatus status, @Nullable String result, @Nullable String by, Instant at, Grounds grounds,
      @Nullable Particulars particulars) {
    public Closing {
      grounds = grounds == null ? Grounds.NONE : grounds;
    }
  }

  /**
   * What only some closings have.
   *
   * @param actingFor the office-holder for whom a delegate decided
   * @param findings of an inspection; for the answer to a letter the papers that were scanned
   * @param reference of the answer to a letter
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Particulars(
      @Nullable String actingFor, @Nullable Findings findings, @Nullable String reference) {}

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

  /** On whom the lot fell, or who took it or was given it; null for what is to be drawn, and for what is in the pool. */
  public @Nullable String assignee() {
    return opening.drawn().isEmpty() ? null : opening.drawn().getLast();
  }

  /** The office-holder for whom a delegate closed it, or null. */
  public @Nullable String actingFor() {
    return closing == null || closing.particulars() == null ? null : closing.particulars().actingFor();
  }

  /** The how-manieth opening of its task this is. */
  int turn() {
    return Integer.parseInt(id, task.length() + 1, id.length(), 10);
  }

  TaskState closed(Closing how) {
    return new TaskState(id, task, kind, role, opening, how);
  }

  /** The same in the hands of somebody. */
  TaskState heldBy(List<String> drawn) {
    return with(new Opening(opening.at(), opening.dueAt(), opening.suggested(), drawn, opening.told()));
  }

  TaskState with(Opening other) {
    return new TaskState(id, task, kind, role, other, closing);
  }
}
