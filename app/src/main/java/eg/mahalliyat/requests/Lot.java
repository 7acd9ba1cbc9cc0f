package eg.mahalliyat.requests;

import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.TaskState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which tasks are given by lot, and on whom the lot fell. */
final class Lot {
  /** Holds a task whose lot is not drawn yet. */
  static final UUID NOBODY = new UUID(0, 0);

  private static final String STAFF = "staff:";

  private Lot() {}

  /** A superior who rules on a further demand is not drawn. */
  static boolean by(Procedure procedure, TaskState task) {
    var doer = procedure.task(task.task()).doer();
    return doer.blind() && Objects.equals(doer.role(), task.role());
  }

  /** Holders of what a move opens by lot, or draws; by task. */
  static Map<String, UUID> holders(Procedure procedure, Moved moved, Command command) {
    Map<String, UUID> holders = new HashMap<>();
    moved.opened().stream().filter(task -> by(procedure, task)).forEach(task -> holders.put(task.id(), holder(task)));
    if (command instanceof Command.Assign drawn) {
      TaskState task = Objects.requireNonNull(moved.state().tasks().get(drawn.taskId()));
      holders.put(task.id(), holder(task));
    }
    return holders;
  }

  static String actor(UUID staff) {
    return STAFF + staff;
  }

  private static UUID holder(TaskState task) {
    String drawn = task.assignee();
    return drawn == null ? NOBODY : UUID.fromString(drawn.substring(STAFF.length()));
  }
}
