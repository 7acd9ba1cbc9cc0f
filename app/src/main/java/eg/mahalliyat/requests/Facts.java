package eg.mahalliyat.requests;

import com.fasterxml.jackson.annotation.JsonValue;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.procedure.ProcedureFact;
import java.util.List;
import java.util.UUID;

/** The facts of this room beside those of the procedure. */
public final class Facts {
  private Facts() {}

  /** First fact of every request. */
  public record RequestSubmitted(UUID requestId, String number, String service, int version, String channel)
      implements Fact {}

  /** The platform is to issue the output: the room that keeps the register reads it. */
  public record IssueDue(UUID requestId, String taskId, String output) implements Fact {}

  /** Papers or answers were handed in later. */
  public record Supplied(UUID requestId, List<String> keys) implements Fact {}

  /** A fact of the procedure, kept under its own name. */
  record Step(@JsonValue ProcedureFact fact) implements Fact {
    @Override
    public String type() {
      return fact.getClass().getSimpleName();
    }
  }
}
