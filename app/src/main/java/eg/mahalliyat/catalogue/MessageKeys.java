package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.ProcedureFact.RequestEnded;
import eg.mahalliyat.procedure.ProcedureFact.TaskOpened;
import eg.mahalliyat.procedure.TaskKind;
import java.util.List;
import java.util.Optional;

/** Which message, below {@code sms.}, a fact calls for. The one for a new request is {@code received}. */
public final class MessageKeys {
  public static final String RECEIVED = "received";

  private MessageKeys() {}

  /** In the order of the facts. */
  public static List<String> of(List<ProcedureFact> facts) {
    return facts.stream().map(MessageKeys::of).flatMap(Optional::stream).toList();
  }

  private static Optional<String> of(ProcedureFact fact) {
    return switch (fact) {
      case TaskOpened opened -> of(opened.kind());
      case RequestEnded ended -> Optional.of(ended.end().word());
      default -> Optional.empty();
    };
  }

  static Optional<String> of(TaskKind kind) {
    return switch (kind) {
      case COMPLETION -> Optional.of("incomplete");
      case PAYMENT -> Optional.of("pay");
      case HANDOVER -> Optional.of("ready");
      case REVIEW, INSPECTION, ENDORSEMENT, LETTER, ISSUE, ALLOCATION, WAIT -> Optional.empty();
    };
  }
}
