package eg.mahalliyat.procedure;

import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a task: a holder of its role, or his delegate for an endorsement, who did none of the tasks in its {@code
 * not-by}, and who has not served in the same request under another duty: whoever received it does not examine it,
 * whoever examined does not endorse, whoever took the money does none of these. Nobody acts on what concerns himself or
 * those close to him. A task given by lot is for the one drawn alone.
 */
final class Duties {
  private enum Duty {
    RECEIVE,
    EXAMINE,
    ENDORSE,
    COLLECT
  }

  private final Procedure procedure;
  private final State state;
  private final TaskState task;
  private final TaskDefinition definition;

  private Duties(Procedure procedure, State state, TaskState task) {
    this.procedure = procedure;
    this.state = state;
    this.task = task;
    this.definition = procedure.task(task.task());
  }

  static @Nullable Refused refusal(Procedure procedure, State state, TaskState task, Actor actor) {
    var duties = new Duties(procedure, state, task);
    if (byLot(procedure, task) && !actor.id().equals(task.assignee())) {
      return task.assignee() == null
          ? new Refused("not-drawn-yet", Map.of("task", task.id()))
          : new Refused("drawn-other", Map.of("task", task.id(), "by", task.assignee()));
    }
    String holder = task.assignee();
    if (holder != null && !holder.equals(actor.id()) && !holder.equals(actor.actingFor())) {
      return new Refused("held-by-other", Map.of("task", task.id(), "by", holder));
    }
    return duties.qualified(actor);
  }

  /** Whether somebody may have the task at all, and so may be drawn for it. */
  static @Nullable Refused unfit(Procedure procedure, State state, TaskState task, Actor actor) {
    return new Duties(procedure, state, task).qualified(actor);
  }

  /** Why somebody may not take the money of an open payment, or null when he may. */
  static @Nullable Refused collecting(Procedure procedure, State state, TaskState payment, Actor cashier) {
    return new Duties(procedure, state, payment).apart(cashier);
  }

  /** Whether it is given by lot, and nobody takes it or is chosen for it. */
  static boolean byLot(Procedure procedure, TaskState task) {
    return procedure.task(task.task()).doer().blind()
        && Objects.equals(task.role(), procedure.task(task.task()).doer().role());
  }

  private @Nullable Refused qualified(Actor actor) {
    if (task.role() == null || !actor.roles().contains(task.role())) {
      return new Refused("not-yours", Map.of("task", task.id()));
    }
    if (actor.actingFor() != null && (task.kind() != TaskKind.ENDORSEMENT || actor.actingFor().equals(actor.id()))) {
      return new Refused("no-delegation", Map.of("task", task.id()));
    }
    return apart(actor);
  }

  private @Nullable Refused apart(Actor actor) {
    if (actor.concerned()) {
      return new Refused("concerned", Map.of("task", task.id(), "by", actor.id()));
    }
    String other = conflict(actor.id());
    if (other == null && actor.actingFor() != null) {
      other = conflict(actor.actingFor());
    }
    return other == null ? null : new Refused("duties-apart", Map.of("task", other, "by", actor.id()));
  }

  /** The task that this person did and that keeps them from this one; {@code begin} for receiving the request. */
  private @Nullable String conflict(String id) {
    Duty duty = definition.doer().dutiesApart() ? duty(task) : null;
    if (state.begunBy().equals(id) && (duty != null && duty != Duty.RECEIVE || ofSuperior(task))) {
      return "begin";
    }
    TaskState oldest = null;
    for (TaskState done : state.tasks().values()) {
      boolean keeps = did(done, id) && keeps(done, duty);
      if (keeps && (oldest == null || done.openedAt().isBefore(oldest.openedAt())
          || done.openedAt().equals(oldest.openedAt()) && done.id().compareTo(oldest.id()) < 0)) {
        oldest = done;
      }
    }
    return oldest == null ? null : oldest.task();
  }

  private static boolean did(TaskState done, String id) {
    return id.equals(done.by()) || id.equals(done.actingFor());
  }

  private boolean keeps(TaskState done, @Nullable Duty duty) {
    if (ofSuperior(task)) {
      return done.task().equals(task.task()) && !ofSuperior(done);
    }
    Duty other = duty == null ? null : duty(done);
    return definition.doer().notBy().contains(done.task()) || other != null && other != duty;
  }

  /** True for the opening in which a superior rules on a further demand. */
  private boolean ofSuperior(TaskState opening) {
    return opening.kind() == TaskKind.REVIEW && opening.role() != null
        && !opening.role().equals(procedure.task(opening.task()).doer().role());
  }

  /** Supervising is no duty of its own: who ruled on a demand, or took up what was late, may still endorse. */
  private @Nullable Duty duty(TaskState opening) {
    return switch (opening.kind()) {
      case ENDORSEMENT -> Duty.ENDORSE;
      case REVIEW, INSPECTION -> {
        boolean supervises = ofSuperior(opening) || procedure.stageOf(opening.task()) == null;
        boolean receives = procedure.receives(procedure.task(opening.task()));
        yield supervises ? null : receives ? Duty.RECEIVE : Duty.EXAMINE;
      }
      case PAYMENT -> Duty.COLLECT;
      case COMPLETION, LETTER, ISSUE, HANDOVER, ALLOCATION, WAIT -> null;
    };
  }
}
