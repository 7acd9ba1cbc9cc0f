package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of money that does not fit, as the desk reads it. Everything inside the caller's transaction. */
@Component
final class UnfitRows {
  private static final String SELECT = """
      SELECT * FROM (
        SELECT e.id, CASE WHEN e.kind = 'OVERPAID' AND b.state IN ('EXPIRED', 'CANCELLED') THEN 'LATE'
                          ELSE e.kind END AS kind,
               e.bill_id, e.order_id, o.provider, coalesce(e.reference, o.provider_ref) AS reference,
               b.title_ar, b.title_en, e.unit_id, e.person_id, e.asked, e.came, e.free, e.opened_at, d.deed,
               CASE WHEN EXISTS (SELECT FROM payments.refund r WHERE r.exception_id = e.id AND r.state <> 'REFUSED')
                    THEN 'REFUND' ELSE coalesce(d.state, 'OPEN') END AS state
          FROM payments.payment_exception e
          JOIN payments.bill b ON b.id = e.bill_id JOIN payments.payment_order o ON o.id = e.order_id
          LEFT JOIN payments.decision d ON d.exception_id = e.id AND d.state <> 'REFUSED') u
      """;

  private final JdbcClient jdbc;

  UnfitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits, the oldest first. */
  List<Unfit> waiting(UnfitFilter filter, int most) {
    return jdbc.sql(SELECT + """
             WHERE state IN ('OPEN', 'PROPOSED') AND (? = '' OR kind = ?) AND (? = '' OR provider = ?)
               AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?""")
        .params(params(filter, most)).query(UnfitRows::unfit).list();
  }

  /** What is decided, the latest first. */
  List<Unfit> decided(UnfitFilter filter, int most) {
    return jdbc.sql(SELECT + """
             WHERE state IN ('DONE', 'REFUND') AND (? = '' OR kind = ?) AND (? = '' OR provider = ?)
               AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?""")
        .params(params(filter, most)).query(UnfitRows::unfit).list();
  }

  private static List<@Nullable Object> params(UnfitFilter filter, int most) {
    return Arrays.<@Nullable Object>asList(filter.kind(), filter.kind(), filter.provider(), filter.provider(),
        filter.after(), filter.after(), most);
  }

  Optional<Unfit> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(UnfitRows::unfit).optional();
  }

  List<Unfit> ofBill(UUID bill) {
    return jdbc.sql(SELECT + " WHERE bill_id = ? ORDER BY id").param(bill).query(UnfitRows::unfit).list();
  }

  /** All that a payment brought and that fits no bill. */
  List<Unfit> ofOrder(UUID order) {
    return jdbc.sql(SELECT + " WHERE order_id = ? AND kind <> 'REVERSED' ORDER BY id").param(order)
        .query(UnfitRows::unfit).list();
  }

  /** Receipts for money of this payment that hold: its own, and those of what it was booked for afterwards. */
  List<String> receipts(UUID order) {
    return jdbc.sql("""
            SELECT r.number FROM payments.receipt r
             WHERE (r.order_id = ? OR r.order_id IN (SELECT d.order_id FROM payments.decision d
                      JOIN payments.payment_exception e ON e.id = d.exception_id WHERE e.order_id = ?))
               AND NOT EXISTS (SELECT FROM payments.receipt_void v WHERE v.number = r.number)
             ORDER BY r.bill_id, r.number""").params(order, order).query(String.class).list();
  }

  /** Whether a deposit of the bill is on its way back, or went. */
  boolean depositGoesBack(UUID bill) {
    return jdbc.sql("""
            SELECT EXISTS (SELECT FROM payments.refund
                            WHERE bill_id = ? AND line_key IS NOT NULL AND state <> 'REFUSED')""")
        .param(bill).query(Boolean.class).single();
  }

  /** A collector took back what it had told us of. */
  static Write reversed(UUID id, Held held, String reference, Money amount, Instant at) {
    return Write.of("""
        INSERT INTO payments.payment_exception (id, order_id, bill_id, unit_id, person_id, kind, asked, came, free,
               opened_at, reference)
        VALUES (?, ?, ?, ?, ?, 'REVERSED', ?, ?, ?, ?, ?)""",
        id, held.order().id(), held.order().billId(), held.payer().unitId(), held.payer().personId(),
        held.order().amount().piastres(), amount.piastres(), amount.piastres(), at.atOffset(UTC), reference);
  }

  /** What is left of it when a part of it is counted for a bill. */
  static Write rest(UUID id, Unfit of, Money rest, Instant at) {
    return Write.of("""
        INSERT INTO payments.payment_exception (id, order_id, bill_id, unit_id, person_id, kind, asked, came, free,
               opened_at, reference, from_id)
        VALUES (?, ?, ?, ?, ?, 'OVERPAID', ?, ?, ?, ?, ?, ?)""",
        id, of.source().orderId(), of.source().billId(), of.payer().unitId(), of.payer().personId(),
        of.sums().asked().piastres(), of.sums().came().piastres(), rest.piastres(), at.atOffset(UTC),
        of.source().reference() + "/2", of.id());
  }

  private static Unfit unfit(ResultSet row, int n) throws SQLException {
    String deed = row.getString("deed");
    return new Unfit(row.getObject("id", UUID.class), Unfit.Kind.valueOf(row.getString("kind")),
        new Unfit.Source(row.getObject("bill_id", UUID.class), row.getObject("order_id", UUID.class),
            row.getString("provider"), row.getString("reference")),
        new Label(row.getString("title_ar"), row.getString("title_en")),
        new Payer(row.getInt("unit_id"), row.getObject("person_id", UUID.class)),
        new Unfit.Sums(new Money(row.getLong("asked")), new Money(row.getLong("came")), new Money(row.getLong("free"))),
        row.getTimestamp("opened_at").toInstant(),
        new Unfit.Standing(Unfit.State.valueOf(row.getString("state")),
            deed == null ? null : MoneyDecision.Deed.valueOf(deed)));
  }
}
