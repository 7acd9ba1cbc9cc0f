package eg.mahalliyat.requests;

import eg.mahalliyat.payments.PaymentFact;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Subscriber;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A paid bill moves its request on; a payment that was taken back is told, and moves nothing. */
@Component
final class Settlement implements Subscriber {
  private final JdbcClient jdbc;
  private final Requests requests;
  private final Journal journal;

  Settlement(JdbcClient jdbc, Requests requests, Journal journal) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public Set<String> types() {
    return Set.of("BillPaid", "BillReopened");
  }

  @Override
  public void on(Entry fact) {
    if (fact.type().equals("BillReopened")) {
      takenBack(fact, fact.as(PaymentFact.BillReopened.class));
    } else {
      paid(fact, fact.as(PaymentFact.BillPaid.class));
    }
  }

  private void takenBack(Entry fact, PaymentFact.BillReopened reopened) {
    request(reopened.subject()).ifPresent(request -> journal.append(new Actor.Machine(name()), Request.stream(request),
        new Scope(fact.unitId(), fact.personId()),
        new Facts.PaymentTakenBack(request, reopened.billId(), reopened.receiptNumber(), reopened.piastres())));
  }

  private void paid(Entry fact, PaymentFact.BillPaid paid) {
    Optional<UUID> found = request(paid.subject());
    if (found.isEmpty()) {
      return;
    }
    UUID request = found.get();
    // Only the open one: the fact of a bill whose task is closed was heard before.
    jdbc.sql("SELECT id FROM requests.task WHERE bill_id = ?").param(paid.billId())
        .query(String.class).optional()
        .ifPresent(task -> requests.settle(new Actor.Machine(name()), request, task, cashier(fact)));
  }

  private static Optional<UUID> request(String subject) {
    return subject.startsWith("request:") ? Optional.of(UUID.fromString(subject.substring("request:".length())))
        : Optional.empty();
  }

  /** The official who took the money himself, so that he does nothing else about the request. */
  private static @Nullable String cashier(Entry paid) {
    return paid.actor().startsWith("staff:") ? paid.actor() : null;
  }
}
