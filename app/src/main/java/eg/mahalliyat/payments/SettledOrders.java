package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What we know of payments by one provider, for whoever compares it with what the provider says. */
@Component
public final class SettledOrders {
  /** So many at once. */
  public static final int PAGE = 5_000;

  private static final String SELECT = """
      SELECT id, unit_id, provider_ref, merchant_ref, paid_amount, changed_at FROM payments.payment_order
       WHERE provider = ? AND state IN ('PAID', 'OVERPAID', 'MISMATCHED')
      """;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final Transactions transactions;

  SettledOrders(JdbcClient jdbc, Plans plans, Transactions transactions) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.transactions = transactions;
  }

  /** Those under these numbers of the provider. @param refs {@link #PAGE} at most */
  public List<SettledOrder> byProviderRefs(String provider, Collection<String> refs) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(SELECT + " AND provider_ref = ANY (?)")
        .params(provider, refs.toArray(String[]::new)).query(SettledOrders::order).list());
  }

  /** Those under these numbers of ours: the one that the provider was given, or the one that was made of it. */
  public List<SettledOrder> byOurRefs(String provider, Collection<String> refs) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(SELECT + " AND (merchant_ref = ANY (?) OR provider_ref = ANY (?))")
        .params(provider, refs.toArray(String[]::new), refs.toArray(String[]::new)).query(SettledOrders::order).list());
  }

  /** What we learned in this time and was not taken back, in pages. @param after the last id of the page before, null for the first */
  public List<SettledOrder> learned(String provider, Instant from, Instant until, @Nullable UUID after) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(SELECT + """
             AND changed_at >= ? AND changed_at < ? AND NOT EXISTS (SELECT FROM payments.collection c
                   WHERE c.order_id = payment_order.id AND c.kind = 'REVERSAL')
             AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?""")
        .params(Arrays.<@Nullable Object>asList(provider, from.atOffset(UTC), until.atOffset(UTC), after, after, PAGE))
        .query(SettledOrders::order).list());
  }

  /** Asks the provider about orders of ours that it says are paid and we do not know to be. */
  public void ask(String provider, Collection<String> merchantRefs) {
    transactions.run(Settling.SELF, () -> jdbc.sql("""
            SELECT id FROM payments.payment_order
             WHERE provider = ? AND merchant_ref = ANY (?) AND state NOT IN ('PAID', 'OVERPAID', 'MISMATCHED')""")
        .params(provider, merchantRefs.toArray(String[]::new)).query(UUID.class).list()
        .forEach(order -> plans.plan(RemoteJob.ASK, order, order)));
  }

  private static SettledOrder order(ResultSet row, int n) throws SQLException {
    return new SettledOrder(row.getObject("id", UUID.class), row.getInt("unit_id"), row.getString("provider_ref"),
        row.getString("merchant_ref"), new Money(row.getLong("paid_amount")), row.getTimestamp("changed_at").toInstant());
  }
}
