package eg.mahalliyat.sandbox.fawry;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which notifications a change is worth, with the faults that strike it; several faults combine.
 */
record DeliveryPlan(Faults faults, Change change, Merchant merchant, URI to) {
  private static final Duration A_LITTLE_LATER = Duration.ofMillis(300);

  List<Delivery> deliveries() {
    if (faults.strikes(Fault.NOTIFICATION_NEVER)) {
      return List.of();
    }
    var after = faults.strike(Fault.NOTIFICATION_LATE).orElse(Duration.ZERO);
    var all = new ArrayList<Delivery>();
    var first = delivery(after, spoiled(Notice.of(change.after())));
    all.add(first);
    if (faults.strikes(Fault.NOTIFICATION_TWICE)) {
      all.add(first);
    }
    if (faults.strikes(Fault.NOTIFICATION_OUT_OF_ORDER)) {
      all.add(delivery(after.plus(A_LITTLE_LATER), Notice.of(change.before())));
    }
    return all;
  }

  private Notice spoiled(Notice notice) {
    var wrong = faults.strikes(Fault.NOTIFICATION_WRONG_AMOUNT);
    return wrong ? notice.withAmount(notice.orderAmount().half()) : notice;
  }

  private Delivery delivery(Duration after, Notice notice) {
    var wrong = faults.strikes(Fault.NOTIFICATION_WRONG_SIGNATURE);
    var body = notice.signed(wrong ? "not the key of this merchant" : merchant.secureKey());
    return new Delivery(change.after(), notice.status(), to, body, after);
  }
}
