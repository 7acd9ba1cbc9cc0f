package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may take the money of a request: nobody who received, examined or endorsed it, and nobody close to it. */
@Component
public final class MayCollect {
  private static final String REQUEST = "request:";

  private final JdbcClient jdbc;
  private final Requests requests;
  private final Transactions transactions;

  MayCollect(JdbcClient jdbc, Requests requests, Transactions transactions) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.transactions = transactions;
  }

  /** Why this official may not, as {@code duties-apart}; empty when he may, or when it is no bill of a request. */
  public Optional<String> refusal(Actor.Staff cashier, Bill bill) {
    if (!bill.subject().startsWith(REQUEST)) {
      return Optional.empty();
    }
    Optional<String> payment = transactions.as(cashier, () ->
        jdbc.sql("SELECT id FROM requests.task WHERE bill_id = ?").param(bill.id()).query(String.class).optional());
    return payment.flatMap(task -> refusal(cashier, UUID.fromString(bill.subject().substring(REQUEST.length())), task));
  }

  private Optional<String> refusal(Actor.Staff cashier, UUID id, String task) {
    Request request = requests.request(cashier, id);
    Refused refused = request.service().definition().procedure()
        .collecting(request.state(), task, Requests.asProcedure(cashier, request));
    // A payment that is closed meanwhile is told by its bill.
    return Optional.ofNullable(refused).map(Refused::reasonKey).filter(reason -> !reason.equals("no-such-task"));
  }
}
