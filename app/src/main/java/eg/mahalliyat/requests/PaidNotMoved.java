package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.RequestNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests whose bill is paid and that still wait for the money: normally none, because the payment moves them within a
 * moment. Somebody must see it when one does not.
 */
@Component
public final class PaidNotMoved {
  private static final Duration LOOKED_AT = Duration.ofDays(60);
  private static final Duration A_MOMENT = Duration.ofMinutes(2);
  private static final Actor.Machine SELF = new Actor.Machine("requests");

  /** @param task that waits for the bill */
  public record Waiting(UUID request, RequestNumber number, String task, UUID bill, Instant openedAt) {}

  private final JdbcClient jdbc;
  private final Payments payments;
  private final Requests requests;
  private final Transactions transactions;
  private final InstantSource clock;

  PaidNotMoved(JdbcClient jdbc, Payments payments, Requests requests, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.payments = payments;
    this.requests = requests;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Of the official's own unit, paid in the last sixty days and more than two minutes ago. */
  public List<Waiting> of(Actor.Staff official) {
    Instant now = clock.instant();
    return transactions.as(official, () -> waiting(
        payments.paid(official.unitId(), now.minus(LOOKED_AT), now.minus(A_MOMENT))));
  }

  /** Moves it now; nothing happens when it has moved meanwhile. */
  public void move(Actor.Staff official, UUID bill) {
    Waiting one = of(official).stream().filter(waiting -> waiting.bill().equals(bill)).findFirst()
        .orElseThrow(() -> new NotFound("bill"));
    requests.settle(SELF, one.request(), one.task(), null);
  }

  private List<Waiting> waiting(List<UUID> bills) {
    return jdbc.sql("""
            SELECT t.request_id, r.number, t.id, t.bill_id, t.opened_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.bill_id = ANY (?) ORDER BY t.opened_at LIMIT 100""")
        .param(bills.toArray(UUID[]::new))
        .query((row, n) -> new Waiting(row.getObject("request_id", UUID.class), new RequestNumber(row.getString("number")),
            row.getString("id"), row.getObject("bill_id", UUID.class), row.getTimestamp("opened_at").toInstant())).list();
  }
}
