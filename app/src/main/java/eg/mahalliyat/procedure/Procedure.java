package eg.mahalliyat.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request, as a definition says it. Immutable, checked when read; deciding is a pure function of it.
 *
 * @param start the key of the first stage
 * @param decideWithin the legal term, which stands still in completions and payments
 * @param stages by key, in the order of the definition
 */
public record Procedure(String start, LegalTerm decideWithin, Silence silence, Map<String, Stage> stages) {
  /**
   * Answers a command.
   *
   * @param state null for {@link Command.Begin} only
   * @return the new state with what changed, or why nothing did; equal arguments give equal answers
   */
  public Decided decide(@Nullable State state, Command command, Context context, Instant now) {
    throw new UnsupportedOperationException("first skeleton");
  }

  /** Exactly the tasks, and with each the choices, that this actor may take now. */
  public List<Offer> offers(State state, Actor actor) {
    throw new UnsupportedOperationException("first skeleton");
  }

  /** True while the applicant may still give up the request. */
  public boolean mayWithdraw(State state) {
    throw new UnsupportedOperationException("first skeleton");
  }

  /** The definition of a task, by its key. */
  public TaskDefinition task(String key) {
    return stages.values().stream()
        .flatMap(stage -> stage.tasks().stream())
        .filter(task -> task.id().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task " + key));
  }
}
