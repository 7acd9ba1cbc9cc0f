package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.TaskDefinition.Doer;
import eg.mahalliyat.shared.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request, as a definition says it. Immutable, checked when read; deciding is a pure function of it.
 */
public final class Procedure {
  private static final Pattern ROOT = Pattern.compile("([a-z]+)\\.");

  private final String start;
  private final LegalTerm decideWithin;
  private final Mark mark;
  private final Lateness lateness;
  private final Map<String, Stage> stages;
  private final Map<String, TaskDefinition> tasks = new HashMap<>();
  private final Map<String, String> stageOf = new HashMap<>();
  private final Set<String> roots;
  private final boolean finds;

  /**
   * @param start the key of the first stage
   * @param decideWithin the legal term, which stands still in completions and payments
   * @param mark how far the legal term can be trusted
   * @param stages by key, in the order of the definition
   */
  public Procedure(String start, LegalTerm decideWithin, Mark mark, Lateness lateness, Map<String, Stage> stages) {
    this.start = start;
    this.decideWithin = decideWithin;
    this.mark = mark;
    this.lateness = lateness;
    this.stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    tasks.put(lateness.task().id(), lateness.task());
    tasks.put(Supplement.TASK, Supplement.DEFINITION);
    for (Stage stage : stages.values()) {
      for (TaskDefinition task : stage.tasks()) {
        tasks.put(task.id(), task);
        stageOf.put(task.id(), stage.key());
      }
    }
    this.roots = roots(stages.values());
    this.finds = tasks.values().stream().anyMatch(FindingsView::finds);
  }

  public String start() {
    return start;
  }

  public LegalTerm decideWithin() {
    return decideWithin;
  }

  /** How far the legal term can be trusted. */
  public Mark mark() {
    return mark;
  }

  public Silence silence() {
    return lateness.silence();
  }

  /** What follows when the law's time is over. */
  public Lateness lateness() {
    return lateness;
  }

  public Map<String, Stage> stages() {
    return stages;
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
    var offers = new ArrayList<Offer>();
    for (TaskState task : state.openTasks()) {
      if (Duties.refusal(this, state, task, actor) == null) {
        TaskDefinition definition = task(task.task());
        offers.add(new Offer(task.id(), task.task(), task.kind(), definition.work().choices(),
            task.opening().suggested(), definition.work()));
      }
    }
    return offers;
  }

  /** The decisions that this actor may take back now, as ids of openings. */
  public List<String> mayUndo(State state, Actor actor) {
    return state.tasks().values().stream()
        .filter(task -> actor.id().equals(task.by()) && Undoing.refusal(this, state, task, actor) == null)
        .map(TaskState::id)
        .sorted()
        .toList();
  }

  /** Whether somebody may have an open task at all, whoever has it now: so that it can be given to him. */
  public boolean mayHave(State state, TaskState task, Actor actor) {
    return Duties.unfit(this, state, task, actor) == null;
  }

  /** True for what is given by lot, so that nobody takes it or chooses who does it. */
  public boolean byLot(TaskState task) {
    return Duties.byLot(this, task);
  }

  /** Whether its holder may leave it to a superior: a review or a letter of a stage, which no superior has yet. */
  public boolean mayEscalate(TaskState task) {
    return (task.kind() == TaskKind.REVIEW || task.kind() == TaskKind.LETTER) && stageOf(task.task()) != null
        && Objects.equals(task.role(), task(task.task()).doer().role());
  }

  /**
   * What the calendar will ask for, soonest first: reminders, lapses, the end of waits and of the legal term. A command
   * that is not taken when its time has come changes nothing.
   */
  public List<Timer> timers(State state) {
    return Timers.of(this, state);
  }

  /**
   * Why this official may not take the money of an open payment: he received, examined or endorsed the request, or it
   * concerns him.
   *
   * @return null when he may
   */
  public Decided.@Nullable Refused collecting(State state, String taskId, Actor cashier) {
    TaskState payment = state.tasks().get(taskId);
    return payment == null || payment.kind() != TaskKind.PAYMENT || !payment.open()
        ? new Decided.Refused("no-such-task", Map.of("task", taskId))
        : Duties.collecting(this, state, payment, cashier);
  }

  /**
   * Whether holders of these roles work on requests without knowing whose they are: all that is theirs to do is masked.
   */
  public boolean masks(Set<String> roles) {
    List<Doer> theirs = tasks.values().stream().map(TaskDefinition::doer)
        .filter(doer -> doer.role() != null && roles.contains(doer.role())).toList();
    return !theirs.isEmpty() && theirs.stream().allMatch(Doer::masked);
  }

  /** True while the applicant may still give up the request. */
  public boolean mayWithdraw(State state) {
    return state.end() == null && !decided(state.tasks().values());
  }

  /** What inspections found and what was allocated, as {@code site.area_m2}; the latest of each task. */
  public Map<String, String> findings(State state) {
    return finds ? FindingsView.of(state.tasks().values()) : Map.of();
  }

  /** Whether any condition asks for a name below this root, such as {@code fees}. */
  public boolean reads(String root) {
    return roots.contains(root);
  }

  private static Set<String> roots(Collection<Stage> stages) {
    return stages.stream()
        .flatMap(stage -> Stream.concat(
            stage.tasks().stream().map(TaskDefinition::when), stage.next().stream().map(Rule::when)))
        .filter(Objects::nonNull)
        .flatMap(condition -> ROOT.matcher(condition.text()).results())
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The definition of a stage, by its key. */
  public Stage stage(String key) {
    Stage stage = stages.get(key);
    if (stage == null) {
      throw new IllegalArgumentException("no stage " + key);
    }
    return stage;
  }

  /** The definition of a task, by its key. */
  public TaskDefinition task(String key) {
    TaskDefinition task = tasks.get(key);
    if (task == null) {
      throw new IllegalArgumentException("no task " + key);
    }
    return task;
  }

  /** The stage of a task; null for what stands beside the stages: when the law's time is over, and supplements. */
  public @Nullable String stageOf(String task) {
    return stageOf.get(task);
  }

  /** True for the tasks with which an office receives a request. */
  boolean receives(TaskDefinition task) {
    return start.equals(stageOf.get(task.id()));
  }

  boolean finds() {
    return finds;
  }

  /** An endorsement that was given is the decision; where there is none, the issue is. */
  boolean decided(Collection<TaskState> openings) {
    for (TaskState task : openings) {
      boolean endorsed = task.kind() == TaskKind.ENDORSEMENT && task.status() == TaskStatus.DONE
          && (stageOf.containsKey(task.task()) || Lateness.ACCEPT.equals(task.decision()));
      if (endorsed || task.kind() == TaskKind.ISSUE) {
        return true;
      }
    }
    return false;
  }

  /** True while a supplementary bill is open. */
  boolean owesSupplement(Collection<TaskState> openings) {
    return openings.stream().anyMatch(task -> task.open() && task.task().equals(Supplement.TASK));
  }

  /** The kind of an open task for which legal time stands still, or null while it runs. */
  @Nullable String standsStillFor(Collection<TaskState> tasks) {
    String first = null;
    for (TaskState task : tasks) {
      if (task.open() && task(task.task()).timing().stopsClock()) {
        String word = task.kind().word();
        first = first == null || word.compareTo(first) < 0 ? word : first;
      }
    }
    return first;
  }
}
