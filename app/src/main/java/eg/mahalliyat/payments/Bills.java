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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of bills and their lines. */
@Component
final class Bills {
  private static final String SELECT = """
      SELECT b.id, b.subject, b.title_ar, b.title_en, b.unit_id, b.person_id, b.state, b.opened_at, b.expires_at,
             b.closed_at, b.paid, b.in_parts, b.serial,
             (SELECT r.number FROM payments.receipt r WHERE r.bill_id = b.id
                 AND NOT EXISTS (SELECT FROM payments.receipt_void v WHERE v.number = r.number)
               ORDER BY r.serial DESC LIMIT 1) AS receipt
        FROM payments.bill b""";

  /** A line on its way into the database. */
  private record Row(int no, String key, String item, long amount, Label label, Object explanation, String legal,
      String mark, boolean held) {}

  private final JdbcClient jdbc;

  Bills(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Write inserting(NewBill bill, boolean inParts, Instant at) {
    Instant expiresAt = bill.expiresAt();
    return Write.of("""
        INSERT INTO payments.bill
          (id, subject, title_ar, title_en, unit_id, person_id, total, in_parts, state, opened_at, expires_at,
           reference)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""",
        bill.id(), bill.subject(), bill.title().ar(), bill.title().en(), bill.payer().unitId(),
        bill.payer().personId(), bill.total().piastres(), inParts, at.atOffset(UTC),
        expiresAt == null ? null : expiresAt.atOffset(UTC), bill.reference());
  }

  /** @param held says of which lines it is a deposit */
  static Write insertingLines(NewBill bill, Predicate<Line> held) {
    return Write.of("""
        INSERT INTO payments.bill_line (bill_id, unit_id, person_id, no, key, revenue_item, amount, label_ar, label_en,
               explanation, legal, mark, held)
        SELECT ?, ?, ?, l.no, l.key, l.item, l.amount, l.label ->> 'ar', l.label ->> 'en', l.explanation, l.legal,
               l.mark, l.held
          FROM jsonb_to_recordset(?::jsonb) AS l(no int, key text, item text, amount bigint, label jsonb,
               explanation jsonb, legal text, mark text, held boolean)""",
        bill.id(), bill.payer().unitId(), bill.payer().personId(),
        Json.write(bill.lines().stream().map(line -> row(line, held.test(line))).toList()));
  }

  Optional<Bill> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE b.id = ?").param(id).query(this::bill).optional();
  }

  /** The bill that goes by this number. */
  Optional<Bill> find(BillAccount.Own number) {
    return jdbc.sql(SELECT + " WHERE b.serial = ?").param(number.serial()).query(this::bill).optional();
  }

  /**
   * The bill as it is once whoever else changes it has finished; nobody changes it until this transaction ends. Only
   * the platform itself can lock a bill that is closed; for others it is empty.
   */
  Optional<Bill> lock(UUID id) {
    return jdbc.sql(SELECT + " WHERE b.id = ? FOR UPDATE OF b").param(id).query(this::bill).optional();
  }

  List<UUID> paid(int unitId, Instant from, Instant until) {
    return jdbc.sql("""
            SELECT id FROM payments.bill WHERE unit_id = ? AND state = 'PAID' AND closed_at >= ? AND closed_at < ?
             ORDER BY closed_at DESC LIMIT 5000""")
        .params(unitId, from.atOffset(UTC), until.atOffset(UTC)).query(UUID.class).list();
  }

  List<Bill> opened(int unitId, Instant from, Instant until, int most) {
    return jdbc.sql(SELECT
            + " WHERE b.unit_id = ? AND b.opened_at >= ? AND b.opened_at < ? ORDER BY b.opened_at LIMIT ?")
        .params(unitId, from.atOffset(UTC), until.atOffset(UTC), most).query(this::bill).list();
  }

  List<Bill> of(String subject) {
    return jdbc.sql(SELECT + " WHERE b.subject = ? ORDER BY b.opened_at, b.id").param(subject).query(this::bill).list();
  }

  List<Bill> owedBy(UUID person) {
    return jdbc.sql(SELECT + " WHERE b.person_id = ? AND b.state = 'OPEN' ORDER BY b.opened_at, b.id LIMIT 50")
        .param(person).query(this::bill).list();
  }

  private static Row row(Line line, boolean held) {
    Ground ground = line.ground();
    return new Row(line.no(), line.key(), line.revenueItem(), line.amount().piastres(), line.label(),
        Json.read(ground.explanation(), Map.class), ground.legal(), ground.mark().letter(), held);
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
        moment(row.getTimestamp("expires_at")), moment(row.getTimestamp("closed_at")), row.getString("receipt"),
        new Bill.Counted(new Money(row.getLong("paid")), row.getBoolean("in_parts")));
    return new Bill(id, new BillAccount.Own(row.getLong("serial")).digits(), row.getString("subject"),
        new Label(row.getString("title_ar"), row.getString("title_en")),
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
