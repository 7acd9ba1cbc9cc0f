package eg.mahalliyat.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a procedure. */
public sealed interface Command {
  /** @param by the applicant, or the clerk who received the request */
  record Begin(String by) implements Command {}

  /**
   * A review, an inspection or an endorsement is decided.
   *
   * @param findings of an inspection; none for the others
   */
  record Decide(String taskId, String decision, Actor by, Grounds grounds, Findings findings) implements Command {
    /** A decision without anything found on the site. */
    public Decide(String taskId, String decision, Actor by, Grounds grounds) {
      this(taskId, decision, by, grounds, Findings.NONE);
    }
  }

  /**
   * An official records what the addressee of a letter answered.
   *
   * @param decision one of the task's decisions
   * @param reference number and date of the answer, by which its paper is found again
   * @param papers ids of documents: the answer as it was scanned
   */
  record Reply(String taskId, String decision, Actor by, Grounds grounds, String reference, List<String> papers)
      implements Command {
    public Reply {
      papers = List.copyOf(papers);
    }

    /** An answer of which nothing was scanned. */
    public Reply(String taskId, String decision, Actor by, Grounds grounds, String reference) {
      this(taskId, decision, by, grounds, reference, List.of());
    }
  }

  /**
   * Something of an inventory now belongs to the request.
   *
   * @param reference what was taken, such as the number of a plot
   * @param by null when the platform took it
   */
  record Allocated(String taskId, String reference, @Nullable Actor by) implements Command {}

  /**
   * The lot was drawn; from now on nobody else may do the task.
   *
   * @param drawn on whom it fell, with the roles he holds
   * @param reason why it is drawn again; empty the first time
   */
  record Assign(String taskId, Actor drawn, String reason) implements Command {}

  /** An official takes a task out of the pool of his office: until he puts it back, nobody else may do it. */
  record Take(String taskId, Actor by) implements Command {}

  /**
   * A superior gives a task that is not given by lot to one official of its role.
   *
   * @param to who is to do it, with the roles he holds
   */
  record Give(String taskId, Actor to, String reason) implements Command {}

  /** Whoever has a task of the pool gives it back. */
  record PutBack(String taskId, Actor by) implements Command {}

  /**
   * Whoever may do a task leaves it to a superior, for a reason.
   *
   * @param to the superior's role, whose task it is from now on
   */
  record Escalate(String taskId, Actor by, String to, String reason) implements Command {}

  /** Whoever decided takes it back, as long as nobody else has acted on what followed. */
  record Undo(String taskId, Actor by, String reason) implements Command {}

  /**
   * Two officials ask for a further payment beside those of the definition.
   *
   * @param within until when it is to be paid; it does not lapse
   */
  record Charge(LegalTerm within) implements Command {}

  /** What was asked for besides is not wanted any more. */
  record Waive(String taskId) implements Command {}

  /** What was missing has been supplied. */
  record Supply(String taskId, String by) implements Command {}

  /**
   * The bill of a payment task is paid.
   *
   * @param by the cashier who took the money; null when it came another way
   */
  record Settle(String taskId, @Nullable String by) implements Command {
    /** Paid without anybody's hands. */
    public Settle(String taskId) {
      this(taskId, null);
    }
  }

  /** @param reference the number under which the output was issued */
  record Issued(String taskId, String reference) implements Command {}

  /** @param way one of the task's ways */
  record HandOver(String taskId, Actor by, String way) implements Command {}

  /** The applicant gives up the request, any time before the decision. */
  record Withdraw(String by, String reason) implements Command {}

  /** The time of a completion or a payment is over. */
  record Lapse(String taskId) implements Command {}

  /** What a wait waited for has come. */
  record Elapsed(String taskId) implements Command {}

  /** Most of a task's time is over, or all of it: those concerned are to hear of it. */
  record Remind(String taskId) implements Command {}

  /** The law's time for a decision is over. */
  record TermPassed() implements Command {}
}
