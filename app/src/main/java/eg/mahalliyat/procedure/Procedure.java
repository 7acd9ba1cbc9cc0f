package eg.mahalliyat.procedure;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request, as a definition says it. Immutable, checked when read; deciding is a pure function of it.
 *
 * @param start the key of the first stage
 * @param decideWithin the legal term, which stands still in completions and payments
 * @param stages by key, in the order of the definition
 */
public record Procedure(String start, LegalTerm decideWithin, Silence silence, Map<String, Stage> stages) {
  public Procedure {
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
  }

  /**
   * Answers a command.
   *
   * @param state null for {@link Command.Begin} only
   * @return the new state with what changed, or why nothing did; equal arguments give equal answers
   */
  public Decided decide(@Nullable State state, Command command, Context context, Instant now) {
    return new Engine(this, context, now).decide(state, command);
  }

  /** Exactly the tasks, and with each the choices, that this actor may take now. */
  public List<Offer> offers(State state, Actor actor) {
    return state.openTasks().stream()
        .filter(task -> Duties.refusal(this, state, task.id(), actor) == null)
        .map(this::offer)
        .toList();
  }

  /** True while the applicant may still give up the request. */
  public boolean mayWithdraw(State state) {
    return state.end() == null && state.tasks().values().stream().noneMatch(Procedure::decides);
  }

  /** The definition of a stage, by its key. */
  public Stage stage(String key) {
    return Objects.requireNonNull(stages.get(key), () -> "no stage " + key);
  }

  /** The definition of a task, by its key. */
  public TaskDefinition task(String key) {
    return stages.values().stream()
        .flatMap(stage -> stage.tasks().stream())
        .filter(task -> task.id().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task " + key));
  }

  /** True for the tasks with which an office receives a request. */
  boolean receives(TaskDefinition task) {
    return stage(start).tasks().contains(task);
  }

  private Offer offer(TaskState task) {
    List<Choice> choices = task(task.task()).work().choices();
    return new Offer(task.id(), task.task(), task.kind(), choices, task.opening().suggested());
  }

  /** An endorsement that was given is the decision; where there is none, the issue is. */
  private static boolean decides(TaskState task) {
    boolean endorsed = task.kind() == TaskKind.ENDORSEMENT && task.status() == TaskStatus.DONE;
    return endorsed || task.kind() == TaskKind.ISSUE;
  }
}
