package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.PaymentFact.BillExpired;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks after what nobody has told us: orders whose notice may be lost, and bills whose last day has passed. Nodes
 * share the work by skipping what another one holds.
 */
@Component
class Watching {
  private static final int MOST = 200;

  private record Due(PaymentOrder order, int asked) {}

  private record Over(UUID bill, String subject, Scope scope) {}

  private final JdbcClient jdbc;
  private final Plans plans;
  private final RefundSending refunds;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Watching(JdbcClient jdbc, Plans plans, RefundSending refunds, Journal journal, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.refunds = refunds;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  void look() {
    Instant now = clock.instant();
    transactions.run(Settling.SELF, () -> due(now).forEach(due -> ask(due, now)));
    transactions.run(Settling.SELF, () -> over(now).forEach(over -> expire(over, now)));
    refunds.lost(now);
  }

  private List<Due> due(Instant now) {
    return jdbc.sql("""
            SELECT id, bill_id, provider, merchant_ref, provider_ref, amount, state, expires_at, asked
              FROM payments.payment_order WHERE ask_at <= ? ORDER BY ask_at LIMIT ? FOR UPDATE SKIP LOCKED""")
        .params(now.atOffset(UTC), MOST)
        .query((row, n) -> new Due(Orders.order(row, n), row.getInt("asked"))).list();
  }

  /** Asked again unless an answer comes: a provider may be down just now. */
  private void ask(Due due, Instant now) {
    Instant next = AskTimes.afterAsking(due.order(), due.asked(), now);
    jdbc.sql("UPDATE payments.payment_order SET asked = asked + 1, ask_at = ? WHERE id = ?")
        .params(next.atOffset(UTC), due.order().id()).update();
    plans.plan(RemoteJob.ASK, due.order().id(), due.order().id());
  }

  /** Not while somebody still has a number to pay under: that order expires first. */
  private List<Over> over(Instant now) {
    return jdbc.sql("""
            SELECT id, subject, unit_id, person_id FROM payments.bill b
             WHERE state = 'OPEN' AND expires_at <= ? AND NOT EXISTS (SELECT FROM payments.payment_order o
                   WHERE o.bill_id = b.id AND o.state IN ('REQUESTED', 'OFFERED'))
             ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED""")
        .params(now.atOffset(UTC), MOST).query(Watching::over).list();
  }

  private static Over over(ResultSet row, int n) throws SQLException {
    return new Over(row.getObject("id", UUID.class), row.getString("subject"),
        Scope.of(row.getInt("unit_id"), row.getObject("person_id", UUID.class)));
  }

  private void expire(Over over, Instant now) {
    jdbc.sql("UPDATE payments.bill SET state = 'EXPIRED', closed_at = ? WHERE id = ?")
        .params(now.atOffset(UTC), over.bill()).update();
    journal.append(Settling.SELF, Bill.stream(over.bill()), over.scope(), new BillExpired(over.bill(), over.subject()));
  }
}
