package eg.mahalliyat.requests;

import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Supplement;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole change of a request before it is stored.
 *
 * @param bills opened with it, by the id of their payment task
 * @param looks when the calendar is to look at the tasks that are open now, by their ids
 * @param sooner those of them that were open before, and are to be looked at sooner than was said then
 * @param holders whose each task is that it opens for somebody alone, draws, gives or puts back
 */
record Transition(Moved moved, Map<String, NewBill> bills, Map<String, Instant> looks, Map<String, Instant> sooner,
    Map<String, Lot.Hold> holders) {
  List<RequestRows.Opened> opened() {
    return moved.opened().stream().map(task -> {
      NewBill bill = bills.get(task.id());
      return new RequestRows.Opened(task, bill == null ? null : bill.id(), looks.get(task.id()));
    }).toList();
  }

  /** The same with the bill of the supplement that it opens; null where it opens none. */
  Transition charging(@Nullable NewBill bill) {
    if (bill == null) {
      return this;
    }
    Map<String, NewBill> more = new LinkedHashMap<>(bills);
    moved.opened().stream().filter(task -> task.task().equals(Supplement.TASK))
        .forEach(task -> more.put(task.id(), bill));
    return new Transition(moved, more, looks, sooner, holders);
  }

  /** The payments that it closes without money: what they asked for is owed no more. */
  List<String> unpaid() {
    return moved.closed().stream().filter(t -> t.kind() == TaskKind.PAYMENT && t.status() != TaskStatus.DONE)
        .map(TaskState::id).toList();
  }
}
