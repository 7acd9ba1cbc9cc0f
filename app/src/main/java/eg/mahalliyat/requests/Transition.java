package eg.mahalliyat.requests;

import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.procedure.Decided.Moved;
import java.util.List;
import java.util.Map;

/**
 * A whole change of a request before it is stored.
 *
 * @param bills opened with it, by the id of their payment task
 */
record Transition(Moved moved, Map<String, NewBill> bills) {
  List<RequestRows.Opened> opened() {
    return moved.opened().stream().map(task -> {
      NewBill bill = bills.get(task.id());
      return new RequestRows.Opened(task, bill == null ? null : bill.id());
    }).toList();
  }
}
