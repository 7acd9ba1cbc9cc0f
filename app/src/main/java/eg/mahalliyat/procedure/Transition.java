package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.ProcedureFact.DecisionTakenBack;
import eg.mahalliyat.procedure.ProcedureFact.DemandReferred;
import eg.mahalliyat.procedure.ProcedureFact.TaskAssigned;
import eg.mahalliyat.procedure.ProcedureFact.TaskDecided;
import eg.mahalliyat.procedure.ProcedureFact.TaskDone;
import eg.mahalliyat.procedure.ProcedureFact.TaskLapsed;
import eg.mahalliyat.procedure.TaskState.Closing;
import eg.mahalliyat.procedure.TaskState.Opening;
import eg.mahalliyat.procedure.TaskState.Particulars;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One move from state to state, after the guard has let the command pass. */
final class Transition {
  private final Procedure procedure;
  private final State state;
  private final Instant now;
  private final Draft draft;
  private final Course course;

  Transition(Procedure procedure, State state, Context context, Instant now) {
    this.procedure = procedure;
    this.state = state;
    this.now = now;
    this.draft = new Draft(procedure, state, context, now);
    this.course = new Course(procedure, draft);
  }

  static Decided begin(Procedure procedure, String by, Context context, Instant now) {
    LegalClock clock = LegalClock.start(procedure.decideWithin(), now, context.calendar());
    State empty = new State(procedure.start(), by, Map.of(), Map.of(), clock, null);
    var transition = new Transition(procedure, empty, context, now);
    transition.draft.fact(new ProcedureFact.ClockStarted(clock.dueAt()));
    transition.course.enter(procedure.start(), null);
    return transition.draft.moved();
  }

  Decided apply(Command command) {
    switch (command) {
      case Command.Decide c -> decide(c);
      case Command.Reply c -> reply(c);
      case Command.Undo c -> undo(c);
      case Command.Assign c -> assign(c);
      case Command.Take c -> take(c);
      case Command.Give c -> give(c);
      case Command.PutBack c -> putBack(c);
      case Command.Escalate c -> escalate(c);
      case Command.Remind c -> remind(state.tasks().get(c.taskId()));
      case Command.TermPassed _ -> termPassed();
      case Command.Supply c -> done(c.taskId(), null, c.by());
      case Command.Settle c -> done(c.taskId(), null, c.by());
      case Command.Elapsed c -> done(c.taskId(), null, null);
      case Command.Issued c -> done(c.taskId(), c.reference(), null);
      case Command.Charge c -> charge(c.within());
      case Command.Waive c -> waive(c.taskId());
      case Command.Allocated c -> done(c.taskId(), c.reference(), c.by() == null ? null : c.by().id());
      case Command.HandOver c -> done(c.taskId(), c.way(), c.by().id());
      case Command.Withdraw c -> course.end(End.WITHDRAWN, c.reason());
      case Command.Lapse c -> lapse(c.taskId());
      case Command.Begin _ -> throw new IllegalStateException("begun already");
    }
    return draft.moved();
  }

  private void decide(Command.Decide c) {
    TaskState task = draft.task(c.taskId());
    if (c.findings().equals(Findings.NONE)) {
      decided(task, new TaskDecided(task.id(), c.decision(), c.by().id(), c.grounds(), c.by().actingFor()),
          c.by().actingFor() == null ? null : new Particulars(c.by().actingFor(), null, null));
    } else {
      draft.fact(task.kind() == TaskKind.INSPECTION
          ? new ProcedureFact.SiteInspected(task.id(), c.findings())
          : new ProcedureFact.FindingsRecorded(task.id(), c.findings()));
      decided(task, new TaskDecided(task.id(), c.decision(), c.by().id(), c.grounds(), null),
          new Particulars(null, c.findings(), null));
    }
  }

  private void reply(Command.Reply c) {
    Findings scanned = c.papers().isEmpty() ? null : new Findings(Map.of(), c.papers(), null);
    draft.fact(new ProcedureFact.LetterAnswered(
        c.taskId(), c.reference(), scanned == null ? null : scanned.photographs()));
    decided(draft.task(c.taskId()), new TaskDecided(c.taskId(), c.decision(), c.by().id(), c.grounds(), null),
        new Particulars(null, scanned, c.reference()));
  }

  private void decided(TaskState task, TaskDecided fact, @Nullable Particulars particulars) {
    draft.forgetOthers(fact.by());
    TaskDefinition definition = procedure.task(task.task());
    boolean refer = demandsAgain(task, definition, fact.decision());
    draft.close(task.id(), new Closing(refer ? TaskStatus.REFERRED : TaskStatus.DONE, fact.decision(), fact.by(), now,
        fact.grounds(), particulars));
    if (refer) {
      refer(definition, fact);
      return;
    }
    draft.fact(fact);
    if (procedure.stageOf(task.task()) == null) {
      beside(task, fact.decision());
      return;
    }
    draft.decided(task.task(), fact.decision());
    if (task.kind() == TaskKind.ENDORSEMENT) {
      draft.cancelBeside();
    }
    if (course.advance(fact.decision(), fact.grounds().text())) {
      draft.trace(task.id());
    }
  }

  /** One full list is asked for once; whatever is asked for later is a superior's to ask. */
  private boolean demandsAgain(TaskState task, TaskDefinition definition, String decision) {
    Choice choice = definition.choice(decision);
    if (choice == null || !choice.asksForMore() || !Objects.equals(task.role(), definition.doer().role())) {
      return false;
    }
    for (TaskState other : state.tasks().values()) {
      if (other.status() == TaskStatus.DONE && decision.equals(other.decision())) {
        return true;
      }
    }
    return false;
  }

  private void refer(TaskDefinition definition, TaskDecided fact) {
    String superior = definition.doer().superior();
    draft.fact(new DemandReferred(fact.taskId(), fact.by(), fact.grounds(), superior));
    draft.open(definition, superior,
        new Opening(now, draft.due(definition.timing()), fact.decision(), List.of(), null));
  }

  private void beside(TaskState task, String decision) {
    String to = procedure.lateness().to();
    if (to != null && decision.equals(Lateness.ACCEPT)) {
      draft.cancelOpen(false);
      course.enter(to, null);
      draft.trace(task.id());
    }
  }

  private void undo(Command.Undo c) {
    TaskState task = draft.task(c.taskId());
    Trace trace = Undoing.trace(state, task.id());
    Closing was = Objects.requireNonNull(task.closing());
    draft.put(task.closed(new Closing(
        TaskStatus.TAKEN_BACK, was.result(), was.by(), was.at(), was.grounds(), was.particulars())));
    draft.fact(new DecisionTakenBack(task.id(), c.by().id(), c.reason()));
    if (task.status() == TaskStatus.REFERRED) {
      draft.cancel(draft.task(task.task() + "#" + (task.turn() + 1)));
    } else if (trace == null) {
      draft.undecided(task.task());
    } else {
      draft.cancelOpen(false);
      draft.back(trace, task.task());
    }
    draft.reopen(task);
    if (trace != null) {
      trace.cancelled().stream().map(draft::task).filter(given -> procedure.stageOf(given.task()) != null)
          .forEach(draft::reopen);
    }
    draft.reopenBeside();
  }

  private void assign(Command.Assign c) {
    TaskState task = draft.task(c.taskId());
    var drawn = new ArrayList<>(task.opening().drawn());
    drawn.add(c.drawn().id());
    draft.put(task.heldBy(drawn));
    draft.fact(new TaskAssigned(task.id(), c.drawn().id(), c.reason()));
  }

  /** Whoever begins to work on it can rely on what came before. */
  private void take(Command.Take c) {
    draft.forgetOthers(c.by().id());
    draft.put(draft.task(c.taskId()).heldBy(List.of(c.by().id())));
    draft.fact(new ProcedureFact.TaskTaken(c.taskId(), c.by().id()));
  }

  /** Who had it before, the journal tells. */
  private void give(Command.Give c) {
    draft.put(draft.task(c.taskId()).heldBy(List.of(c.to().id())));
    draft.fact(new TaskAssigned(c.taskId(), c.to().id(), c.reason()));
  }

  private void putBack(Command.PutBack c) {
    draft.put(draft.task(c.taskId()).heldBy(List.of()));
    draft.fact(new ProcedureFact.TaskPutBack(c.taskId(), c.by().id()));
  }

  /** The same task opens for the superior, with the time that is left. */
  private void escalate(Command.Escalate c) {
    draft.forgetOthers(c.by().id());
    TaskState task = draft.task(c.taskId());
    draft.close(task.id(), new Closing(TaskStatus.REFERRED, null, c.by().id(), now,
        new Grounds(c.reason(), List.of(), List.of()), null));
    draft.fact(new ProcedureFact.TaskEscalated(task.id(), c.by().id(), c.to(), c.reason()));
    Opening was = task.opening();
    draft.open(procedure.task(task.task()), c.to(), new Opening(now, was.dueAt(), was.suggested(), List.of(), was.told()));
  }

  private void remind(@Nullable TaskState task) {
    Opening was = Objects.requireNonNull(task).opening();
    Instant due = Objects.requireNonNull(was.dueAt());
    boolean over = now.isAfter(due);
    int told = over ? Timers.OVER : Timers.SOON;
    draft.put(task.with(new Opening(was.at(), due, was.suggested(), was.drawn(), told)));
    draft.fact(over
        ? new ProcedureFact.TaskOverdue(task.id(), task.role(), due)
        : new ProcedureFact.TaskDueSoon(task.id(), task.role(), due));
  }

  private void termPassed() {
    draft.passed();
    draft.fact(new ProcedureFact.LegalTermPassed(state.clock().dueAt(), procedure.silence()));
    draft.open(procedure.lateness().task(), null);
  }

  private void done(String taskId, @Nullable String result, @Nullable String by) {
    draft.forget();
    TaskState closed = draft.close(taskId, new Closing(TaskStatus.DONE, result, by, now, Grounds.NONE, null));
    draft.fact(new TaskDone(taskId, closed.kind(), result, by));
    course.advance(null, "");
  }

  /** It moves nothing: whoever decided before may still take it back. */
  private void charge(LegalTerm within) {
    Instant due = draft.due(new TaskDefinition.Timing(within, null, null, true));
    draft.open(Supplement.DEFINITION, Actor.APPLICANT, new Opening(now, due, null, List.of(), null));
  }

  private void waive(String taskId) {
    draft.forget();
    draft.cancel(draft.task(taskId));
    course.advance(null, "");
  }

  private void lapse(String taskId) {
    TaskState closed = draft.close(taskId, new Closing(TaskStatus.LAPSED, null, null, now, Grounds.NONE, null));
    draft.fact(new TaskLapsed(taskId));
    course.end(Objects.requireNonNull(procedure.task(closed.task()).timing().lapse()), closed.task());
  }
}
