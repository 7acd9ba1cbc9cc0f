package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of refunds, and what may yet become one. Everything inside the caller's transaction. */
@Component
final class RefundRows {
  /** So many are shown of each kind. */
  static final int MOST = 50;

  private static final String STRANGE = """
      SELECT e.kind AS cause, e.bill_id, b.subject, e.order_id, o.provider, e.id AS exception_id, NULL AS line_key, NULL AS item,
             b.title_ar, b.title_en, e.unit_id, e.person_id, e.free AS amount, e.opened_at AS since
        FROM payments.payment_exception e
        JOIN payments.bill b ON b.id = e.bill_id JOIN payments.payment_order o ON o.id = e.order_id
       WHERE e.kind <> 'REVERSED'
         AND NOT EXISTS (SELECT FROM payments.refund r WHERE r.exception_id = e.id AND r.state <> 'REFUSED')
         AND NOT EXISTS (SELECT FROM payments.decision d WHERE d.exception_id = e.id AND d.state <> 'REFUSED')""";
  /** What was paid last for the bill brought the deposit: it is paid back the same way. */
  private static final String HELD = """
      SELECT 'DEPOSIT' AS cause, b.id AS bill_id, b.subject, o.id AS order_id, o.provider, NULL::uuid AS exception_id,
             l.key AS line_key, l.revenue_item AS item, l.label_ar AS title_ar, l.label_en AS title_en, l.unit_id, l.person_id, l.amount,
             b.closed_at AS since
        FROM payments.bill_line l JOIN payments.bill b ON b.id = l.bill_id AND b.state = 'PAID'
        JOIN LATERAL (SELECT p.id, p.provider FROM payments.receipt r JOIN payments.payment_order p ON p.id = r.order_id
                       WHERE r.bill_id = b.id ORDER BY r.serial DESC LIMIT 1) o ON true
       WHERE l.held AND l.amount > 0 AND NOT EXISTS (SELECT FROM payments.refund r
             WHERE r.bill_id = l.bill_id AND r.line_key = l.key AND r.state <> 'REFUSED')""";
  private static final String REFUNDS = """
      SELECT coalesce(e.kind, 'DEPOSIT') AS cause, r.bill_id, b.subject, r.order_id, o.provider, r.exception_id, r.line_key,
             l.revenue_item AS item, coalesce(l.label_ar, b.title_ar) AS title_ar, coalesce(l.label_en, b.title_en) AS title_en, r.unit_id,
             r.person_id, r.amount, r.proposed_at AS since, r.id, r.reason, r.way, r.state, r.proposed_by, r.proposed_at,
             r.decided_by, r.decided_at, r.ended_at, r.reference
        FROM payments.refund r JOIN payments.bill b ON b.id = r.bill_id JOIN payments.payment_order o ON o.id = r.order_id
        LEFT JOIN payments.payment_exception e ON e.id = r.exception_id
        LEFT JOIN payments.bill_line l ON l.bill_id = r.bill_id AND l.key = r.line_key""";

  private final JdbcClient jdbc;

  RefundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Money that fits no bill, the oldest first. */
  List<Returnable> strange() {
    return jdbc.sql(STRANGE + " ORDER BY e.opened_at LIMIT ?").param(MOST).query(RefundRows::returnable).list();
  }

  /** Deposits, the oldest first. @param bill empty for all */
  List<Returnable> deposits(@Nullable UUID bill) {
    return jdbc.sql(HELD + " AND (?::uuid IS NULL OR l.bill_id = ?) ORDER BY b.closed_at LIMIT ?")
        .params(Arrays.<@Nullable Object>asList(bill, bill, MOST)).query(RefundRows::returnable).list();
  }

  Optional<Returnable> strange(UUID exception) {
    return jdbc.sql(STRANGE + " AND e.id = ?").param(exception).query(RefundRows::returnable).optional();
  }

  List<Refund> open() {
    return jdbc.sql(REFUNDS + " WHERE r.ended_at IS NULL ORDER BY r.proposed_at LIMIT ?").param(MOST)
        .query(RefundRows::refund).list();
  }

  List<Refund> ended() {
    return jdbc.sql(REFUNDS + " WHERE r.ended_at IS NOT NULL ORDER BY r.ended_at DESC LIMIT ?").param(MOST)
        .query(RefundRows::refund).list();
  }

  List<Refund> ofBill(UUID bill) {
    return jdbc.sql(REFUNDS + " WHERE r.bill_id = ? ORDER BY r.proposed_at").param(bill).query(RefundRows::refund).list();
  }

  /** Approved before this time, and told to the provider without an answer. */
  List<Refund> sendingSince(Instant before) {
    return jdbc.sql(REFUNDS + " WHERE r.state = 'SENDING' AND r.decided_at < ? LIMIT ?").params(before.atOffset(UTC), MOST)
        .query(RefundRows::refund).list();
  }

  Optional<Refund> find(UUID id) {
    return jdbc.sql(REFUNDS + " WHERE r.id = ?").param(id).query(RefundRows::refund).optional();
  }

  static Write inserting(Refund refund) {
    Returnable of = refund.of();
    Returnable.Source source = of.source();
    return Write.of("""
        INSERT INTO payments.refund (id, bill_id, order_id, exception_id, line_key, unit_id, person_id, amount, reason, way,
               state, proposed_by, proposed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        refund.id(), source.billId(), source.orderId(), source.exceptionId(), source.deposit() == null ? null : source.deposit().line(), of.payer().unitId(),
        of.payer().personId(), of.amount().piastres(), refund.reason(), refund.way().name(), refund.state().name(),
        refund.steps().proposedBy(), refund.steps().proposedAt().atOffset(UTC));
  }

  /** {@link eg.mahalliyat.platform.Stale} when it is past the states it comes from. */
  static Write moving(UUID id, List<RefundState> from, RefundState to, String by, Instant at, @Nullable String reference) {
    return Write.of("SELECT payments.move_refund(?, ?::text[], ?, ?, ?, ?)", id,
        from.stream().map(RefundState::name).toArray(String[]::new), to.name(), by, at.atOffset(UTC), reference);
  }

  private static Returnable returnable(ResultSet row, int n) throws SQLException {
    String line = row.getString("line_key");
    Returnable.Source source = new Returnable.Source(row.getObject("bill_id", UUID.class), row.getString("subject"),
        row.getObject("order_id", UUID.class), row.getString("provider"), row.getObject("exception_id", UUID.class),
        line == null ? null : new Returnable.Deposit(line, row.getString("item")));
    return new Returnable(Returnable.Cause.valueOf(row.getString("cause")), source,
        new Label(row.getString("title_ar"), row.getString("title_en")),
        new Payer(row.getInt("unit_id"), row.getObject("person_id", UUID.class)), new Money(row.getLong("amount")),
        row.getTimestamp("since").toInstant());
  }

  private static Refund refund(ResultSet row, int n) throws SQLException {
    Refund.Steps steps = new Refund.Steps(row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(),
        row.getString("decided_by"), moment(row.getTimestamp("decided_at")), moment(row.getTimestamp("ended_at")),
        row.getString("reference"));
    return new Refund(row.getObject("id", UUID.class), returnable(row, n), row.getString("reason"),
        Refund.Way.valueOf(row.getString("way")), RefundState.valueOf(row.getString("state")), steps);
  }

  private static @Nullable Instant moment(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
