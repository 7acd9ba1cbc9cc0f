package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one door through which an order changes its state: by an edge of {@link OrderLifecycle}, with its fact, or not.
 */
@Component
final class OrderDoor {
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;

  OrderDoor(Transactions transactions, Journal journal, InstantSource clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Does the step when there is an edge for it; false, and nothing happens, when the order is past it. */
  boolean go(Actor actor, Held held, Step step) {
    var edge = OrderLifecycle.edge(held.order().state(), step.command());
    edge.ifPresent(e -> write(actor, held, e, step));
    return edge.isPresent();
  }

  /** An order that has ended is not asked about any more when its last look, no earlier question, is answered. */
  void answered(PaymentOrder order) {
    transactions.write(List.of(Write.of("""
        UPDATE payments.payment_order SET ask_at = NULL
         WHERE id = ? AND asked > 0 AND state IN ('EXPIRED', 'CANCELLED', 'REFUSED')""", order.id())));
  }

  private void write(Actor actor, Held held, OrderEdge edge, Step step) {
    if (step.fact().getClass() != edge.fact()) {
      throw new IllegalStateException(step.command() + " from " + edge.from() + " tells " + edge.fact());
    }
    Instant now = clock.instant();
    List<Write> writes = new ArrayList<>();
    writes.add(moving(held.order(), edge, step, now));
    writes.addAll(step.more());
    writes.add(journal.appending(actor, held.stream(), held.scope(), now, List.of(step.fact())));
    transactions.write(writes);
  }

  private static Write moving(PaymentOrder order, OrderEdge edge, Step step, Instant now) {
    Money came = step.came();
    Instant askAt = AskTimes.afterMove(edge.to(), order.expiresAt(), now);
    return Write.of("""
        UPDATE payments.payment_order
           SET state = ?, provider_ref = coalesce(provider_ref, ?), paid_amount = ?, changed_at = ?, asked = 0,
               ask_at = ?
         WHERE id = ?""",
        edge.to().name(), step.providerRef(), came == null ? null : came.piastres(), now.atOffset(UTC),
        askAt == null ? null : askAt.atOffset(UTC), order.id());
  }
}
