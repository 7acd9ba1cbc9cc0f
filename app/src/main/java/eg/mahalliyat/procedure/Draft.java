package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.ProcedureFact.ClockStarted;
import eg.mahalliyat.procedure.ProcedureFact.ClockStopped;
import eg.mahalliyat.procedure.ProcedureFact.TaskOpened;
import eg.mahalliyat.procedure.TaskState.Closing;
import eg.mahalliyat.procedure.TaskState.Opening;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The next state while it is being made. */
final class Draft {
  private final State before;
  private final WorkingDays calendar;
  private final Instant now;
  private final Map<String, TaskState> tasks;
  private final Map<String, String> decisions;
  private final List<ProcedureFact> facts = new ArrayList<>();
  private String stage;
  private @Nullable End end;

  Draft(State before, WorkingDays calendar, Instant now) {
    this.before = before;
    this.calendar = calendar;
    this.now = now;
    this.tasks = new LinkedHashMap<>(before.tasks());
    this.decisions = new HashMap<>(before.decisions());
    this.stage = before.stage();
  }

  String stage() {
    return stage;
  }

  List<TaskState> open() {
    return tasks.values().stream().filter(TaskState::open).toList();
  }

  void fact(ProcedureFact fact) {
    facts.add(fact);
  }

  void enter(Stage next) {
    stage = next.key();
    next.tasks().forEach(task -> decisions.remove(task.id()));
  }

  void decided(String task, String decision) {
    decisions.put(task, decision);
  }

  void end(End how) {
    end = how;
  }

  void open(TaskDefinition task, @Nullable String suggest) {
    LegalTerm within = task.timing().within();
    Instant due = within == null ? null : within.from(now, calendar);
    long before = tasks.values().stream().filter(other -> other.task().equals(task.id())).count();
    String id = task.id() + "#" + (before + 1);
    tasks.put(id, new TaskState(id, task.id(), task.kind(), task.doer().role(), new Opening(now, due, suggest), null));
    fact(new TaskOpened(id, task.kind(), task.doer().role(), due));
  }

  TaskState close(String id, Closing how) {
    TaskState closed = Objects.requireNonNull(tasks.get(id), id).closed(how);
    tasks.put(id, closed);
    return closed;
  }

  Map<String, Object> values(Context context) {
    var values = new HashMap<>(context.values());
    values.put("decisions", decisions);
    return values;
  }

  Decided.Moved moved() {
    LegalClock clock = clock(before.clock());
    var state = new State(stage, before.begunBy(), tasks, decisions, clock, end);
    return new Decided.Moved(state, opened(), closed(), List.copyOf(facts));
  }

  /** Stands still for as long as anything waits for the applicant, and for good at the end. */
  private LegalClock clock(LegalClock clock) {
    String reason = end != null ? "ended" : waiting();
    if (clock.stop() != null && clock.stop().reason().equals(reason) || clock.running() && reason == null) {
      return clock;
    }
    LegalClock next = clock.resumed(now, calendar);
    if (reason == null) {
      fact(new ClockStarted(next.dueAt()));
      return next;
    }
    fact(new ClockStopped(reason));
    return next.stopped(now, reason);
  }

  private @Nullable String waiting() {
    return open().stream()
        .filter(task -> task.kind().stopsClock())
        .map(task -> task.kind().word())
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private List<TaskState> opened() {
    return open().stream().filter(task -> !before.tasks().containsKey(task.id())).toList();
  }

  private List<TaskState> closed() {
    return tasks.values().stream()
        .filter(task -> !task.open())
        .filter(task -> !task.equals(before.tasks().get(task.id())))
        .toList();
  }
}
