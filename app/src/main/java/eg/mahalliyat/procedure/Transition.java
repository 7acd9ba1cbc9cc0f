package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.ProcedureFact.RequestEnded;
import eg.mahalliyat.procedure.ProcedureFact.StageEntered;
import eg.mahalliyat.procedure.ProcedureFact.TaskCancelled;
import eg.mahalliyat.procedure.ProcedureFact.TaskDecided;
import eg.mahalliyat.procedure.ProcedureFact.TaskDone;
import eg.mahalliyat.procedure.ProcedureFact.TaskLapsed;
import eg.mahalliyat.procedure.TaskState.Closing;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One move from state to state, after the guard has let the command pass. */
final class Transition {
  private final Procedure procedure;
  private final Context context;
  private final Instant now;
  private final Draft draft;

  Transition(Procedure procedure, State state, Context context, Instant now) {
    this.procedure = procedure;
    this.context = context;
    this.now = now;
    this.draft = new Draft(state, context.calendar(), now);
  }

  static Decided begin(Procedure procedure, String by, Context context, Instant now) {
    LegalClock clock = LegalClock.start(procedure.decideWithin(), now, context.calendar());
    State empty = new State(procedure.start(), by, Map.of(), Map.of(), clock, null);
    var transition = new Transition(procedure, empty, context, now);
    transition.draft.fact(new ProcedureFact.ClockStarted(clock.dueAt()));
    transition.enter(procedure.start(), null);
    return transition.draft.moved();
  }

  Decided apply(Command command) {
    switch (command) {
      case Command.Decide c -> decide(c);
      case Command.Supply c -> done(c.taskId(), null, c.by());
      case Command.Settle c -> done(c.taskId(), null, null);
      case Command.Issued c -> done(c.taskId(), c.reference(), null);
      case Command.HandOver c -> done(c.taskId(), c.way(), c.by().id());
      case Command.Withdraw c -> end(End.WITHDRAWN, c.reason());
      case Command.Lapse c -> lapse(c.taskId());
      case Command.Begin _ -> throw new IllegalStateException("begun already");
    }
    return draft.moved();
  }

  private void decide(Command.Decide c) {
    TaskState closed = draft.close(
        c.taskId(), new Closing(TaskStatus.DONE, c.decision(), c.by().id(), now, c.grounds()));
    draft.decided(closed.task(), c.decision());
    draft.fact(new TaskDecided(c.taskId(), c.decision(), c.by().id(), c.grounds()));
    advance(closed, c.grounds().text());
  }

  private void done(String taskId, @Nullable String result, @Nullable String by) {
    TaskState closed = draft.close(taskId, new Closing(TaskStatus.DONE, result, by, now, Grounds.NONE));
    draft.fact(new TaskDone(taskId, closed.kind(), result, by));
    advance(closed, "");
  }

  private void lapse(String taskId) {
    TaskState closed = draft.close(taskId, new Closing(TaskStatus.LAPSED, null, null, now, Grounds.NONE));
    draft.fact(new TaskLapsed(taskId));
    end(Objects.requireNonNull(procedure.task(closed.task()).timing().lapse()), closed.task());
  }

  private void advance(TaskState closed, String reason) {
    Stage stage = procedure.stage(draft.stage());
    boolean enough = stage.join() instanceof Join.FirstOf first && first.decision().equals(closed.decision());
    if (enough) {
      cancelOpen();
    }
    if (draft.open().isEmpty()) {
      leave(stage, reason);
    }
  }

  private void leave(Stage stage, String reason) {
    var values = draft.values(context);
    Rule rule = stage.next().stream()
        .filter(way -> way.when() == null || way.when().holds(values))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no way out of " + stage.key()));
    switch (rule.target()) {
      case Rule.Target.To to -> enter(to.stage(), rule.suggest());
      case Rule.Target.Ends ends -> end(ends.end(), reason);
    }
  }

  private void enter(String key, @Nullable String suggest) {
    Stage stage = procedure.stage(key);
    draft.enter(stage);
    draft.fact(new StageEntered(key));
    var values = draft.values(context);
    stage.tasks().stream()
        .filter(task -> task.when() == null || task.when().holds(values))
        .forEach(task -> draft.open(task, suggest));
    if (draft.open().isEmpty()) {
      leave(stage, "");
    }
  }

  private void end(End end, String reason) {
    cancelOpen();
    draft.end(end);
    draft.fact(new RequestEnded(end, reason));
  }

  private void cancelOpen() {
    for (TaskState task : draft.open()) {
      draft.close(task.id(), new Closing(TaskStatus.CANCELLED, null, null, now, Grounds.NONE));
      draft.fact(new TaskCancelled(task.id()));
    }
  }
}
