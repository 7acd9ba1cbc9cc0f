package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a move of a request does to its bills; every method runs inside the transaction of the move. */
@Component
final class RequestBills {
  private final JdbcClient jdbc;
  private final Payments payments;

  RequestBills(JdbcClient jdbc, Payments payments) {
    this.jdbc = jdbc;
    this.payments = payments;
  }

  /**
   * Opens the bills of the payments that begin and cancels those of the payments that are given up.
   *
   * @throws Conflict when a payment is to be given up that was paid, or that may yet wait while money may be under way
   */
  List<Write> writes(Actor actor, Request request, Command command, Transition transition, Instant now) {
    List<Write> writes = new ArrayList<>();
    for (NewBill bill : transition.bills().values()) {
      writes.addAll(payments.opening(actor, bill, now));
    }
    List<String> unpaid = transition.unpaid();
    // Asked for only where a payment is given up: the way of most requests costs nothing for it.
    if (!unpaid.isEmpty()) {
      boolean mayWait = command instanceof Command.Lapse || command instanceof Command.Undo
          || command instanceof Command.Waive;
      bills(request, unpaid).forEach(bill -> writes.addAll(giveUp(actor, bill, mayWait, now)));
    }
    return writes;
  }

  private List<Write> giveUp(Actor actor, Bill bill, boolean mayWait, Instant now) {
    // What is paid already moves the request on within a moment: given up now, the money would belong to nothing.
    if (bill.state() == BillState.PAID || mayWait && bill.isOpen() && !payments.mayLapse(bill)) {
      throw new Conflict("requests.payment-under-way", Map.of());
    }
    return bill.isOpen() ? payments.cancelling(actor, bill, now) : List.of();
  }

  private List<Bill> bills(Request request, List<String> tasks) {
    return jdbc.sql("SELECT bill_id FROM requests.task WHERE request_id = ? AND id = ANY (?) AND bill_id IS NOT NULL")
        .params(request.id().uuid(), tasks.toArray(String[]::new)).query(UUID.class).list().stream()
        .map(payments::bill).toList();
  }
}
