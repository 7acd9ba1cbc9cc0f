package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a command may be; null means that it may. */
record Guard(Procedure procedure, State state, Instant now) {
  @Nullable Refused refusal(Command command) {
    return switch (command) {
      case Command.Begin _ -> new Refused("already-begun", Map.of());
      case Command.Charge _ -> ended();
      case Command.Waive c -> task(c.taskId(), c);
      case Command.Withdraw _ -> withdraw();
      case Command.TermPassed _ -> term();
      case Command.Undo c -> undo(c);
      case Command.Decide c -> task(c.taskId(), c);
      case Command.Reply c -> task(c.taskId(), c);
      case Command.Allocated c -> task(c.taskId(), c);
      case Command.Assign c -> task(c.taskId(), c);
      case Command.Take c -> task(c.taskId(), c);
      case Command.Give c -> task(c.taskId(), c);
      case Command.PutBack c -> task(c.taskId(), c);
      case Command.Escalate c -> task(c.taskId(), c);
      case Command.HandOver c -> task(c.taskId(), c);
      case Command.Supply c -> task(c.taskId(), c);
      case Command.Settle c -> task(c.taskId(), c);
      case Command.Issued c -> task(c.taskId(), c);
      case Command.Lapse c -> task(c.taskId(), c);
      case Command.Elapsed c -> task(c.taskId(), c);
      case Command.Remind c -> task(c.taskId(), c);
    };
  }

  private @Nullable Refused ended() {
    return state.end() == null ? null : new Refused("ended", Map.of("end", state.end().word()));
  }

  private @Nullable Refused withdraw() {
    return first(ended(), procedure.mayWithdraw(state) ? null : new Refused("too-late-to-withdraw", Map.of()));
  }

  private @Nullable Refused term() {
    return first(ended(), due(Timers.term(procedure, state)));
  }

  private @Nullable Refused undo(Command.Undo c) {
    TaskState task = state.tasks().get(c.taskId());
    return task == null ? missing(c.taskId()) : Undoing.refusal(procedure, state, task, c.by());
  }

  /** What is asked of an open task of the right kind. */
  private @Nullable Refused task(String taskId, Command command) {
    TaskState task = state.tasks().get(taskId);
    if (task == null) {
      return missing(taskId);
    }
    if (!task.open()) {
      return new Refused("already-decided", about(task));
    }
    return fits(task, command)
        ? particular(task, command)
        : new Refused("wrong-kind", Map.of("task", taskId, "kind", task.kind().word()));
  }

  private boolean fits(TaskState task, Command command) {
    return switch (command) {
      case Command.Decide _ -> task.kind().byStaff();
      case Command.Reply _ -> task.kind() == TaskKind.LETTER;
      case Command.Allocated _ -> task.kind() == TaskKind.ALLOCATION;
      case Command.Assign _ -> procedure.task(task.task()).doer().blind();
      case Command.Take _, Command.Give _, Command.PutBack _ -> ofOffice(task) && !Duties.byLot(procedure, task);
      case Command.Escalate _ -> task.kind() == TaskKind.REVIEW || task.kind() == TaskKind.LETTER;
      case Command.Supply _ -> task.kind() == TaskKind.COMPLETION;
      case Command.Settle _ -> task.kind() == TaskKind.PAYMENT;
      case Command.Waive _ -> task.task().equals(Supplement.TASK);
      case Command.Issued _ -> task.kind() == TaskKind.ISSUE;
      case Command.HandOver _ -> task.kind() == TaskKind.HANDOVER;
      case Command.Elapsed _ -> task.kind() == TaskKind.WAIT;
      case Command.Lapse _ -> procedure.task(task.task()).timing().lapse() != null;
      case Command.Remind _ -> task.kind() != TaskKind.WAIT;
      case Command.Begin _, Command.Withdraw _, Command.TermPassed _, Command.Undo _, Command.Charge _ -> false;
    };
  }

  private @Nullable Refused particular(TaskState task, Command command) {
    TaskDefinition definition = procedure.task(task.task());
    return switch (command) {
      case Command.Decide c -> first(Duties.refusal(procedure, state, task, c.by()),
          Grounded.refusal(definition, c.decision(), c.grounds()), Inspected.refusal(definition, c.findings()),
          acceptance(task, c));
      case Command.Reply c -> first(Duties.refusal(procedure, state, task, c.by()),
          Grounded.refusal(definition, c.decision(), c.grounds()), reference(c.reference()));
      case Command.Allocated c -> first(allocator(task, c.by()), reference(c.reference()));
      case Command.Assign c -> first(draw(task, c), Duties.unfit(procedure, state, task, c.drawn()));
      case Command.Give c -> first(give(task, c), Duties.unfit(procedure, state, task, c.to()));
      case Command.Take c -> first(held(task, c.by()), Duties.refusal(procedure, state, task, c.by()));
      case Command.PutBack c -> c.by().id().equals(task.assignee()) ? null : new Refused("not-held", of(task));
      case Command.Escalate c -> first(Duties.refusal(procedure, state, task, c.by()), above(task, c));
      case Command.HandOver c -> first(Duties.refusal(procedure, state, task, c.by()), owed(),
          definition.choice(c.way()) != null ? null : new Refused("no-such-way", Map.of("way", c.way())));
      case Command.Lapse _, Command.Elapsed _ -> due(Timers.over(task));
      case Command.Remind _ -> due(Timers.reminder(procedure, task));
      case Command.Supply _, Command.Settle _, Command.Issued _, Command.Waive _ -> null;
      case Command.Begin _, Command.Withdraw _, Command.TermPassed _, Command.Undo _, Command.Charge _ -> null;
    };
  }

  /** Nothing is handed over for which a supplement is owed. */
  private @Nullable Refused owed() {
    return procedure.owesSupplement(state.tasks().values()) ? new Refused("supplement-open", Map.of()) : null;
  }

  private @Nullable Refused allocator(TaskState task, @Nullable Actor by) {
    if (by != null) {
      return Duties.refusal(procedure, state, task, by);
    }
    return task.role() == null ? null : new Refused("not-yours", Map.of("task", task.id()));
  }

  /** Whoever sends the form twice has it already. */
  private static @Nullable Refused held(TaskState task, Actor by) {
    return by.id().equals(task.assignee()) ? new Refused("held-by-you", of(task)) : null;
  }

  private static @Nullable Refused give(TaskState task, Command.Give c) {
    if (c.to().id().equals(task.assignee())) {
      return new Refused("held-already", of(task));
    }
    return c.reason().isBlank() ? new Refused("reason-missing", of(task)) : null;
  }

  /** To somebody above, once; a superior decides himself. */
  private @Nullable Refused above(TaskState task, Command.Escalate c) {
    if (!procedure.mayEscalate(task) || c.to().equals(task.role())) {
      return new Refused("nobody-above", of(task));
    }
    return c.reason().isBlank() ? new Refused("reason-missing", of(task)) : null;
  }

  /** True for what officials do. */
  private static boolean ofOffice(TaskState task) {
    return task.role() != null && !task.role().equals(Actor.APPLICANT);
  }

  private static Map<String, String> of(TaskState task) {
    return Map.of("task", task.id());
  }

  /** A lot is drawn once; again only with a reason, and never for whom it fell on before. */
  private static @Nullable Refused draw(TaskState task, Command.Assign c) {
    if (task.opening().drawn().contains(c.drawn().id())) {
      return new Refused("already-drawn", Map.of("task", task.id(), "by", c.drawn().id()));
    }
    boolean again = task.assignee() != null;
    return again && c.reason().isBlank() ? new Refused("text-missing", Map.of("task", task.id())) : null;
  }

  /** Nobody is deemed accepted over what the applicant still has to pay or to supply. */
  private @Nullable Refused acceptance(TaskState task, Command.Decide c) {
    boolean accepts = task.task().equals(Lateness.DEEMED) && c.decision().equals(Lateness.ACCEPT);
    return accepts && !state.clock().running() ? new Refused("clock-stands-still", Map.of()) : null;
  }

  private static @Nullable Refused reference(String reference) {
    return reference.isBlank() ? new Refused("reference-missing", Map.of()) : null;
  }

  private @Nullable Refused due(@Nullable Instant from) {
    return from != null && !now.isBefore(from) ? null : new Refused("not-yet", Map.of("due", String.valueOf(from)));
  }

  private static Refused missing(String taskId) {
    return new Refused("no-such-task", Map.of("task", taskId));
  }

  /** Who closed the task and when, so that the page of the one who came second can say it. */
  private static Map<String, String> about(TaskState task) {
    var about = new HashMap<String, String>();
    about.put("task", task.task());
    about.put("status", task.status().name());
    about.put("at", String.valueOf(task.closedAt()));
    if (task.by() != null) {
      about.put("by", task.by());
    }
    if (task.decision() != null) {
      about.put("result", task.decision());
    }
    return about;
  }

  private static @Nullable Refused first(@Nullable Refused... refusals) {
    for (Refused refused : refusals) {
      if (refused != null) {
        return refused;
      }
    }
    return null;
  }
}
