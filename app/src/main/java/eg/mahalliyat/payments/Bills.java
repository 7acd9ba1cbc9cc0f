package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of bills and their lines. */
@Component
final class Bills {
  private static final String SELECT = """
      SELECT b.id, b.subject, b.title_ar, b.title_en, b.unit_id, b.person_id, b.state, b.opened_at, b.expires_at,
             b.closed_at, r.number AS receipt
        FROM payments.bill b LEFT JOIN payments.receipt r ON r.bill_id = b.id""";

  /** A line on its way into the database. */
  private record Row(int no, String key, String item, long amount, Label label, Object explanation, String legal,
      String mark) {}

  private final JdbcClient jdbc;

  Bills(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Write inserting(NewBill bill, Instant at) {
    Instant expiresAt = bill.expiresAt();
    return Write.of("""
        INSERT INTO payments.bill
          (id, subject, title_ar, title_en, unit_id, person_id, total, state, opened_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)""",
        bill.id(), bill.subject(), bill.title().ar(), bill.title().en(), bill.payer().unitId(),
        bill.payer().personId(), bill.total().piastres(), at.atOffset(UTC),
        expiresAt == null ? null : expiresAt.atOffset(UTC));
  }

  static Write insertingLines(NewBill bill) {
    return Write.of("""
        INSERT INTO payments.bill_line (bill_id, unit_id, person_id, no, key, revenue_item, amount, label_ar, label_en,
               explanation, legal, mark)
        SELECT ?, ?, ?, l.no, l.key, l.item, l.amount, l.label ->> 'ar', l.label ->> 'en', l.explanation, l.legal,
               l.mark
          FROM jsonb_to_recordset(?::jsonb) AS l(no int, key text, item text, amount bigint, label jsonb,
               explanation jsonb, legal text, mark text)""",
        bill.id(), bill.payer().unitId(), bill.payer().personId(),
        Json.write(bill.lines().stream().map(Bills::row).toList()));
  }

  Optional<Bill> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE b.id = ?").param(id).query(this::bill).optional();
  }

  /**
   * The bill as it is once whoever else changes it has finished; nobody changes it until this transaction ends. Only
   * the platform itself can lock a bill that is closed; for others it is empty.
   */
  Optional<Bill> lock(UUID id) {
    return jdbc.sql(SELECT + " WHERE b.id = ? FOR UPDATE OF b").param(id).query(this::bill).optional();
  }

  List<Bill> of(String subject) {
    return jdbc.sql(SELECT + " WHERE b.subject = ? ORDER BY b.opened_at, b.id").param(subject).query(this::bill).list();
  }

  private static Row row(Line line) {
    Ground ground = line.ground();
    return new Row(line.no(), line.key(), line.revenueItem(), line.amount().piastres(), line.label(),
        Json.read(ground.explanation(), Map.class), ground.legal(), ground.mark().letter());
  }

  private List<Line> lines(UUID bill) {
    return jdbc.sql("""
            SELECT no, key, revenue_item, amount, label_ar, label_en, explanation::text AS explanation, legal, mark
              FROM payments.bill_line WHERE bill_id = ? ORDER BY no""")
        .param(bill).query(Bills::line).list();
  }

  private Bill bill(ResultSet row, int n) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Bill.End end = new Bill.End(BillState.valueOf(row.getString("state")), row.getTimestamp("opened_at").toInstant(),
        moment(row.getTimestamp("expires_at")), moment(row.getTimestamp("closed_at")), row.getString("receipt"));
    return new Bill(id, row.getString("subject"), new Label(row.getString("title_ar"), row.getString("title_en")),
        new Payer(row.getInt("unit_id"), row.getObject("person_id", UUID.class)), lines(id), end);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getInt("no"), row.getString("key"), row.getString("revenue_item"),
        new Money(row.getLong("amount")), new Label(row.getString("label_ar"), row.getString("label_en")),
        new Ground(row.getString("explanation"), row.getString("legal"), Mark.of(row.getString("mark"))));
  }

  private static @Nullable Instant moment(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
