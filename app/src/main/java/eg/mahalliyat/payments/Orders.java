package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of payment orders, read; {@link OrderDoor} alone changes a state. */
@Component
final class Orders {
  private static final String SELECT = """
      SELECT o.id, o.bill_id, o.provider, o.merchant_ref, o.provider_ref, o.amount, o.state, o.expires_at
        FROM payments.payment_order o
      """;

  private final JdbcClient jdbc;

  Orders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Write inserting(PaymentOrder order, Payer payer, UUID key, Instant at, @Nullable Instant askAt) {
    return Write.of("""
        INSERT INTO payments.payment_order (id, bill_id, unit_id, person_id, provider, merchant_ref, amount, state,
               idempotency_key, opened_at, expires_at, changed_at, ask_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        order.id(), order.billId(), payer.unitId(), payer.personId(), order.channel().provider(),
        order.channel().merchantRef(), order.amount().piastres(), order.state().name(), key, at.atOffset(UTC),
        order.expiresAt().atOffset(UTC), at.atOffset(UTC), askAt == null ? null : askAt.atOffset(UTC));
  }

  Optional<PaymentOrder> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE o.id = ?").param(id).query(Orders::order).optional();
  }

  /** Newest first. */
  List<PaymentOrder> of(UUID bill) {
    return jdbc.sql(SELECT + " WHERE o.bill_id = ? ORDER BY o.opened_at DESC, o.id DESC").param(bill)
        .query(Orders::order).list();
  }

  /** The order that this form asked for before, or the one that is live with the provider anyway. */
  Optional<PaymentOrder> same(UUID bill, String provider, UUID key) {
    return jdbc.sql(SELECT + """
             WHERE o.bill_id = ? AND (o.idempotency_key = ? OR o.provider = ? AND o.state IN ('REQUESTED', 'OFFERED'))
             ORDER BY o.idempotency_key = ? DESC LIMIT 1""")
        .params(bill, key, provider, key).query(Orders::order).optional();
  }

  /** True while the provider is still to be asked about an order of this bill. */
  boolean isOneAwaited(UUID bill) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM payments.payment_order WHERE bill_id = ? AND ask_at IS NOT NULL)")
        .param(bill).query(Boolean.class).single();
  }

  Optional<Held> hold(UUID id) {
    return hold("o.id = ?", id);
  }

  Optional<Held> hold(String provider, String merchantRef) {
    return hold("o.provider = ? AND o.merchant_ref = ?", provider, merchantRef);
  }

  private Optional<Held> hold(String condition, Object... params) {
    return jdbc.sql("""
            SELECT o.id, o.bill_id, o.provider, o.merchant_ref, o.provider_ref, o.amount, o.state, o.expires_at,
                   b.subject, b.unit_id, b.person_id, b.state = 'OPEN' AS bill_open, b.opened_at, b.paid,
                   (SELECT json_agg(json_build_object('no', l.no, 'item', l.revenue_item, 'amount',
                                                      json_build_object('piastres', l.amount)))
                      FROM payments.bill_line l WHERE l.bill_id = b.id) AS lines
              FROM payments.payment_order o JOIN payments.bill b ON b.id = o.bill_id
             WHERE %s FOR UPDATE OF b, o""".formatted(condition))
        .params(params).query(Orders::held).optional();
  }

  private static Held held(ResultSet row, int n) throws SQLException {
    Payer payer = new Payer(row.getInt("unit_id"), row.getObject("person_id", UUID.class));
    // Lines never change, so that it does no harm to read them as they were before this row was waited for.
    Held.Due due = new Held.Due(row.getBoolean("bill_open"),
        Ledger.dayOf(row.getTimestamp("opened_at").toInstant()), new Money(row.getLong("paid")),
        List.of(Json.read(row.getString("lines"), Coverage.Owed[].class)));
    return new Held(order(row, n), row.getString("subject"), payer, due);
  }

  static PaymentOrder order(ResultSet row, int n) throws SQLException {
    PaymentOrder.Channel channel = new PaymentOrder.Channel(
        row.getString("provider"), row.getString("merchant_ref"), row.getString("provider_ref"));
    return new PaymentOrder(row.getObject("id", UUID.class), row.getObject("bill_id", UUID.class), channel,
        new Money(row.getLong("amount")), OrderState.valueOf(row.getString("state")),
        row.getTimestamp("expires_at").toInstant());
  }
}
