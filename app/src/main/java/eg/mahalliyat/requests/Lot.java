package eg.mahalliyat.requests;

import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.TaskState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose alone a task is: on whom the lot fell, who took it, to whom it was given. */
final class Lot {
  /** Holds a task whose lot is not drawn yet. */
  static final UUID NOBODY = new UUID(0, 0);

  private static final String STAFF = "staff:";

  private Lot() {}

  /**
   * Whose a task is.
   *
   * @param holder {@link #NOBODY} before the lot is drawn, null for what is in the pool
   * @param taken true when no lot made it his
   */
  record Hold(@Nullable UUID holder, boolean taken) {}

  /** Holders of what a move opens for somebody alone, draws, gives or puts back; by task. */
  static Map<String, Hold> holders(Procedure procedure, Moved moved, Command command) {
    Map<String, Hold> holders = new HashMap<>();
    moved.opened().stream().filter(task -> procedure.byLot(task) || task.assignee() != null)
        .forEach(task -> holders.put(task.id(), hold(procedure, task)));
    String changed = changed(command);
    if (changed != null) {
      holders.put(changed, hold(procedure, Objects.requireNonNull(moved.state().tasks().get(changed))));
    }
    return holders;
  }

  private static @Nullable String changed(Command command) {
    return switch (command) {
      case Command.Assign c -> c.taskId();
      case Command.Take c -> c.taskId();
      case Command.Give c -> c.taskId();
      case Command.PutBack c -> c.taskId();
      default -> null;
    };
  }

  static String actor(UUID staff) {
    return STAFF + staff;
  }

  private static Hold hold(Procedure procedure, TaskState task) {
    String who = task.assignee();
    boolean lot = procedure.byLot(task);
    UUID nobody = lot ? NOBODY : null;
    return new Hold(who == null ? nobody : UUID.fromString(who.substring(STAFF.length())), who != null && !lot);
  }
}
