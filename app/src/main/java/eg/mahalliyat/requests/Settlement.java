package eg.mahalliyat.requests;

import eg.mahalliyat.payments.PaymentFact;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Subscriber;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A paid bill moves its request on. */
@Component
final class Settlement implements Subscriber {
  private final JdbcClient jdbc;
  private final Requests requests;

  Settlement(JdbcClient jdbc, Requests requests) {
    this.jdbc = jdbc;
    this.requests = requests;
  }

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public Set<String> types() {
    return Set.of("BillPaid");
  }

  @Override
  public void on(Entry fact) {
    PaymentFact.BillPaid paid = fact.as(PaymentFact.BillPaid.class);
    if (!paid.subject().startsWith("request:")) {
      return;
    }
    UUID request = UUID.fromString(paid.subject().substring("request:".length()));
    // Only the open one: the fact of a bill whose task is closed was heard before.
    jdbc.sql("SELECT id FROM requests.task WHERE bill_id = ?").param(paid.billId())
        .query(String.class).optional()
        .ifPresent(task -> requests.settle(new Actor.Machine(name()), request, task));
  }
}
