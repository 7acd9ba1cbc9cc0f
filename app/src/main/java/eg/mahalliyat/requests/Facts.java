package eg.mahalliyat.requests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.ProcedureFact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of this room beside those of the procedure. */
public final class Facts {
  private Facts() {}

  /** First fact of every request. */
  public record RequestSubmitted(UUID requestId, String number, String service, int version, String channel)
      implements Fact {}

  /**
   * A clerk received the request over the counter: he does not examine it.
   *
   * @param receiver the official
   * @param attorney the power of attorney under which an agent brought it, or null
   * @param originals keys of the papers whose originals were seen
   */
  public record ReceivedAtCounter(UUID requestId, UUID receiver, @Nullable UUID attorney, List<String> originals)
      implements Fact {}

  /** The original of a paper was seen later. */
  public record OriginalSeen(UUID requestId, String paper) implements Fact {}

  /** A draft was begun at a counter. */
  public record DraftBegunAtCounter(UUID draftId, String service) implements Fact {}

  /** A counter goes on with a draft; the applicant is there and has asked for it. */
  public record DraftTakenAtCounter(UUID draftId, String reason) implements Fact {}

  /** The applicant goes on with it alone. */
  public record DraftLeftToApplicant(UUID draftId) implements Fact {}

  /** The platform is to issue the output: the room that keeps the register reads it. */
  public record IssueDue(UUID requestId, String taskId, String output) implements Fact {}

  /** A lot is to be drawn: nobody has the task before. */
  public record LotDue(UUID requestId, String taskId) implements Fact {}

  /** An official looked into the file. @param role under which; @param reason one of {@link FileViews.Reason} */
  public record FileViewed(UUID requestId, String role, FileViews.Reason reason) implements Fact {}

  /** Somebody close to the applicant was kept from a task. @param official as the journal names actors */
  public record OfficialBarred(UUID requestId, String taskId, String official) implements Fact {}

  /** An official wrote for his colleagues. In a stream of its own, {@code case:<request>}, and of its unit alone. */
  public record InsideNoteWritten(UUID requestId, UUID noteId) implements Fact {}

  /** A payment of it was taken back by who collected it: the bill is owed again, the stage stays. */
  public record PaymentTakenBack(UUID requestId, UUID billId, String receiptNumber, long piastres) implements Fact {}

  /** An official wrote to the applicant. */
  public record RemarkWritten(UUID requestId, String number, UUID remarkId) implements Fact {}

  /** An official would have more paid. Of the unit alone, until it is approved. */
  public record SupplementProposed(UUID requestId, UUID supplementId, String reason, long piastres) implements Fact {}

  public record SupplementRefused(UUID requestId, UUID supplementId, String why) implements Fact {}

  /** By a second official: the bill is open. @param reason as {@link SupplementaryBill.Reason} names it */
  public record SupplementApproved(UUID requestId, UUID supplementId, UUID billId, String reason, long piastres)
      implements Fact {}

  public record SupplementWithdrawalProposed(UUID requestId, UUID supplementId, String reason) implements Fact {}

  /** Nobody wants it withdrawn any more: the bill stays. */
  public record SupplementKept(UUID requestId, UUID supplementId) implements Fact {}

  /** By two officials: it is owed no more. */
  public record SupplementWithdrawn(UUID requestId, UUID supplementId, UUID billId) implements Fact {}

  /** Papers or answers were handed in later. */
  public record Supplied(UUID requestId, List<String> keys) implements Fact {}

  /**
   * A fact of the procedure, kept under its own name. What stands beside it in the journal (who acted) or in the pinned
   * definition (a task's role and object) is not written again.
   */
  record Step(@JsonIgnore ProcedureFact fact) implements Fact {
    @JsonValue
    Object kept() {
      return switch (fact) {
        case ProcedureFact.TaskOpened o ->
            new ProcedureFact.TaskOpened(o.taskId(), o.kind(), null, o.dueAt(), null);
        case ProcedureFact.TaskDecided decided when plain(decided) ->
            Map.of("taskId", decided.taskId(), "decision", decided.decision());
        default -> fact;
      };
    }

    private static boolean plain(ProcedureFact.TaskDecided decided) {
      return decided.actingFor() == null && decided.grounds().equals(Grounds.NONE);
    }

    @Override
    public String type() {
      return fact.getClass().getSimpleName();
    }
  }
}
