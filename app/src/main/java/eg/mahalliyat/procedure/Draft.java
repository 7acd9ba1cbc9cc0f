package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.ProcedureFact.ClockStarted;
import eg.mahalliyat.procedure.ProcedureFact.ClockStopped;
import eg.mahalliyat.procedure.ProcedureFact.TaskCancelled;
import eg.mahalliyat.procedure.ProcedureFact.TaskOpened;
import eg.mahalliyat.procedure.TaskState.Closing;
import eg.mahalliyat.procedure.TaskState.Opening;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The next state while it is being made. */
final class Draft {
  private final Procedure procedure;
  private final State before;
  private final Context context;
  private final Instant now;
  private final Map<String, TaskState> tasks;
  private final Map<String, String> decisions;
  private final Map<String, String> cleared = new HashMap<>();
  private final List<String> cancelled = new ArrayList<>();
  private final List<ProcedureFact> facts = new ArrayList<>();
  private List<Trace> traces;
  private LegalClock clock;
  private String stage;
  private @Nullable End end;

  Draft(Procedure procedure, State before, Context context, Instant now) {
    this.procedure = procedure;
    this.before = before;
    this.context = context;
    this.now = now;
    this.tasks = new HashMap<>(before.tasks());
    this.decisions = new HashMap<>(before.decisions());
    this.traces = before.traces();
    this.clock = before.clock();
    this.stage = before.stage();
  }

  String stage() {
    return stage;
  }

  TaskState task(String id) {
    return Objects.requireNonNull(tasks.get(id), id);
  }

  /** True while a task of the stage is open; those beside the stages hold no stage up. */
  boolean waits() {
    for (TaskState task : tasks.values()) {
      if (task.open() && procedure.stageOf(task.task()) != null) {
        return true;
      }
    }
    return false;
  }

  void fact(ProcedureFact fact) {
    facts.add(fact);
  }

  void enter(Stage next) {
    stage = next.key();
    for (TaskDefinition task : next.tasks()) {
      String was = decisions.remove(task.id());
      if (was != null) {
        cleared.put(task.id(), was);
      }
    }
    fact(new ProcedureFact.StageEntered(stage));
  }

  void decided(String task, String decision) {
    decisions.put(task, decision);
  }

  void end(End how) {
    end = how;
    traces = List.of();
  }

  void passed() {
    clock = clock.passed(now);
  }

  void open(TaskDefinition task, @Nullable String suggest) {
    open(task, task.doer().role(), new Opening(now, due(task.timing()), suggest, List.of(), null));
  }

  /** True where the request may not go on yet, because a supplement is open. */
  boolean bars(Rule.Target target) {
    return procedure.owesSupplement(tasks.values()) && Supplement.bars(procedure, target);
  }

  /** Opens a task with its own time and for its own role. */
  void open(TaskDefinition task, @Nullable String role, Opening opening) {
    int turn = 1;
    while (tasks.containsKey(task.id() + "#" + turn)) {
      turn++;
    }
    String id = task.id() + "#" + turn;
    tasks.put(id, new TaskState(id, task.id(), task.kind(), role, opening, null));
    fact(new TaskOpened(id, task.kind(), role, opening.dueAt(), task.work().object()));
  }

  /** Once more, with the time that is left of it. */
  void reopen(TaskState task) {
    Opening was = task.opening();
    open(procedure.task(task.task()), task.role(),
        new Opening(now, was.dueAt(), was.suggested(), was.drawn(), was.told()));
  }

  /** What was to be confirmed waits again when the decision that made it needless was taken back. */
  void reopenBeside() {
    TaskState last = null;
    for (TaskState task : tasks.values()) {
      if (procedure.lateness().opened(task) && (last == null || task.turn() > last.turn())) {
        last = task;
      }
    }
    if (last != null && last.status() == TaskStatus.CANCELLED && !procedure.decided(tasks.values())) {
      reopen(last);
    }
  }

  TaskState close(String id, Closing how) {
    TaskState closed = task(id).closed(how);
    tasks.put(id, closed);
    return closed;
  }

  void put(TaskState changed) {
    tasks.put(changed.id(), changed);
  }

  /** @param besides what stands beside the stages too */
  void cancelOpen(boolean besides) {
    for (TaskState task : State.sorted(tasks.values())) {
      if (task.open() && (besides || procedure.stageOf(task.task()) != null)) {
        cancel(task);
      }
    }
  }

  /** The office has decided, if late: nothing need be confirmed any more. */
  void cancelBeside() {
    for (TaskState task : State.sorted(tasks.values())) {
      if (task.open() && procedure.lateness().opened(task)) {
        cancel(task);
      }
    }
  }

  void cancel(TaskState task) {
    close(task.id(), new Closing(TaskStatus.CANCELLED, null, null, now, Grounds.NONE, null));
    cancelled.add(task.id());
    fact(new TaskCancelled(task.id()));
  }

  /** Nobody can take back any more what stood before: somebody else has acted. */
  void forget() {
    traces = List.of();
  }

  /** What others did can be taken back no more. */
  void forgetOthers(String actor) {
    if (!traces.isEmpty() && !actor.equals(task(traces.getLast().taskId()).by())) {
      forget();
    }
  }

  /** Keeps how it stood before this decision, which moved the request on. */
  void trace(String taskId) {
    if (end != null) {
      return;
    }
    var more = new ArrayList<>(traces);
    more.add(new Trace(taskId, before.stage(), cleared, cancelled));
    traces = more;
  }

  /** Back to where a decision was taken. */
  void back(Trace trace, String task) {
    stage = trace.stage();
    decisions.putAll(trace.cleared());
    decisions.remove(task);
    traces = traces.subList(0, traces.size() - 1);
    fact(new ProcedureFact.StageEntered(stage));
  }

  void undecided(String task) {
    decisions.remove(task);
  }

  Map<String, Object> values() {
    var values = new HashMap<>(context.values());
    values.put("decisions", decisions);
    if (procedure.finds()) {
      values.put("findings", FindingsView.of(tasks.values()));
    }
    return values;
  }

  Decided.Moved moved() {
    clock = turned();
    var state = new State(stage, before.begunBy(), tasks, decisions, clock, end, traces);
    var opened = new ArrayList<TaskState>();
    var closed = new ArrayList<TaskState>();
    for (TaskState task : State.sorted(tasks.values())) {
      TaskState was = before.tasks().get(task.id());
      if (task.open() && was == null) {
        opened.add(task);
      } else if (!task.open() && (was == null || was.open())) {
        closed.add(task);
      }
    }
    return new Decided.Moved(state, opened, closed, List.copyOf(facts));
  }

  /** Stands still for as long as anything open says so, and for good at the end. */
  private LegalClock turned() {
    String reason = end != null ? "ended" : procedure.standsStillFor(tasks.values());
    if (clock.stop() != null && clock.stop().reason().equals(reason) || clock.running() && reason == null) {
      return clock;
    }
    LegalClock next = clock.resumed(now, context.calendar());
    if (reason == null) {
      fact(new ClockStarted(next.dueAt()));
      return next;
    }
    fact(new ClockStopped(reason));
    return next.stopped(now, reason);
  }

  /** A wait for a day that nobody gave is over at once. */
  @Nullable Instant due(TaskDefinition.Timing timing) {
    if (timing.until() != null) {
      return timing.until().day(values())
          .map(day -> day.atStartOfDay(WorkingDays.CAIRO).toInstant())
          .orElse(now);
    }
    return timing.within() == null ? null : timing.within().from(now, context.calendar());
  }
}
