package eg.mahalliyat.requests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.ProcedureFact;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts of this room beside those of the procedure. */
public final class Facts {
  private Facts() {}

  /** First fact of every request. */
  public record RequestSubmitted(UUID requestId, String number, String service, int version, String channel)
      implements Fact {}

  /** The platform is to issue the output: the room that keeps the register reads it. */
  public record IssueDue(UUID requestId, String taskId, String output) implements Fact {}

  /** A lot is to be drawn: nobody has the task before. */
  public record LotDue(UUID requestId, String taskId) implements Fact {}

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
