package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers commands: first whether it may be, then what comes of it. */
final class Engine {
  private final Procedure procedure;
  private final Context context;
  private final Instant now;

  Engine(Procedure procedure, Context context, Instant now) {
    this.procedure = procedure;
    this.context = context;
    this.now = now;
  }

  Decided decide(@Nullable State state, Command command) {
    if (command instanceof Command.Begin begin) {
      return state == null ? Transition.begin(procedure, begin.by(), context, now) : refused("already-begun");
    }
    if (state == null) {
      return refused("not-begun");
    }
    Refused refused = new Guard(procedure, state, now).refusal(command);
    return refused != null ? refused : new Transition(procedure, state, context, now).apply(command);
  }

  private static Refused refused(String reason) {
    return new Refused(reason, Map.of());
  }
}
