package eg.mahalliyat.procedure;

/** What can be asked of a procedure. */
public sealed interface Command {
  /** @param by the applicant, or the clerk who received the request */
  record Begin(String by) implements Command {}

  /** A review, an inspection or an endorsement is decided. */
  record Decide(String taskId, String decision, Actor by, Grounds grounds) implements Command {}

  /** What was missing has been supplied. */
  record Supply(String taskId, String by) implements Command {}

  /** The bill of a payment task is paid. */
  record Settle(String taskId) implements Command {}

  /** @param reference the number under which the output was issued */
  record Issued(String taskId, String reference) implements Command {}

  /** @param way one of the task's ways */
  record HandOver(String taskId, Actor by, String way) implements Command {}

  /** The applicant gives up the request, any time before the decision. */
  record Withdraw(String by, String reason) implements Command {}

  /** The time of a completion or a payment is over. */
  record Lapse(String taskId) implements Command {}
}
