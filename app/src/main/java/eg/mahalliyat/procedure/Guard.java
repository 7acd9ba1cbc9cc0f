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
      case Command.Withdraw _ -> withdraw();
      case Command.Decide c -> first(kind(c.taskId(), c), duties(c.taskId(), c.by()), choice(c));
      case Command.HandOver c -> first(kind(c.taskId(), c), duties(c.taskId(), c.by()), way(c));
      case Command.Supply c -> kind(c.taskId(), c);
      case Command.Settle c -> kind(c.taskId(), c);
      case Command.Issued c -> kind(c.taskId(), c);
      case Command.Lapse c -> first(kind(c.taskId(), c), lapse(c.taskId()));
    };
  }

  private @Nullable Refused withdraw() {
    if (state.end() != null) {
      return new Refused("ended", Map.of("end", state.end().word()));
    }
    return procedure.mayWithdraw(state) ? null : new Refused("too-late-to-withdraw", Map.of());
  }

  private @Nullable Refused kind(String taskId, Command command) {
    TaskState task = state.tasks().get(taskId);
    if (task == null) {
      return new Refused("no-such-task", Map.of("task", taskId));
    }
    if (!task.open()) {
      return new Refused("already-decided", about(task));
    }
    return fits(task, command) ? null : new Refused("wrong-kind", Map.of("task", taskId, "kind", task.kind().word()));
  }

  private boolean fits(TaskState task, Command command) {
    return switch (command) {
      case Command.Decide _ -> task.kind().byStaff();
      case Command.Supply _ -> task.kind() == TaskKind.COMPLETION;
      case Command.Settle _ -> task.kind() == TaskKind.PAYMENT;
      case Command.Issued _ -> task.kind() == TaskKind.ISSUE;
      case Command.HandOver _ -> task.kind() == TaskKind.HANDOVER;
      case Command.Lapse _ -> procedure.task(task.task()).timing().lapse() != null;
      case Command.Begin _, Command.Withdraw _ -> false;
    };
  }

  private @Nullable Refused duties(String taskId, Actor actor) {
    return Duties.refusal(procedure, state, taskId, actor);
  }

  private @Nullable Refused choice(Command.Decide c) {
    Choice choice = find(c.taskId(), c.decision());
    if (choice == null) {
      return new Refused("no-such-decision", Map.of("task", c.taskId(), "decision", c.decision()));
    }
    if (choice.negative() && c.grounds().text().isBlank()) {
      return new Refused("text-missing", Map.of("decision", c.decision()));
    }
    if (!choice.reasons().containsAll(c.grounds().reasons())) {
      return new Refused("no-such-reason", Map.of("decision", c.decision()));
    }
    boolean empty = choice.asksForMore() && c.grounds().missing().isEmpty();
    return empty ? new Refused("missing-list-empty", Map.of("decision", c.decision())) : null;
  }

  private @Nullable Refused way(Command.HandOver c) {
    return find(c.taskId(), c.way()) != null ? null : new Refused("no-such-way", Map.of("way", c.way()));
  }

  private @Nullable Choice find(String taskId, String key) {
    TaskState task = state.tasks().get(taskId);
    return task == null
        ? null
        : procedure.task(task.task()).work().choices().stream()
            .filter(choice -> choice.key().equals(key))
            .findFirst()
            .orElse(null);
  }

  private @Nullable Refused lapse(String taskId) {
    TaskState task = state.tasks().get(taskId);
    Instant due = task == null ? null : task.dueAt();
    return due != null && now.isAfter(due) ? null : new Refused("not-yet", Map.of("due", String.valueOf(due)));
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
