package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.requests.SupplementaryBill.Asked;
import eg.mahalliyat.requests.SupplementaryBill.State;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of supplementary bills. Inside the caller's transaction. */
@Component
final class SupplementTable {
  /** So many are shown at once. */
  static final int MOST = 50;

  private static final String SELECT = """
      SELECT s.id, s.request_id, r.number, s.unit_id, s.person_id, s.reason, s.legal, s.explanation,
             s.lines::text AS lines, s.papers, s.days, s.state, s.proposed_by, s.proposed_at, s.decided_by,
             s.decided_at, s.why, s.bill_id, s.withdrawal_by, s.withdrawal_at, s.withdrawal_reason, s.withdrawn_at
        FROM requests.supplement s JOIN requests.request r ON r.id = s.request_id
      """;

  private final JdbcClient jdbc;

  SupplementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SupplementaryBill> find(UUID request, UUID id) {
    return jdbc.sql(SELECT + " WHERE s.id = ? AND s.request_id = ?").params(id, request)
        .query(SupplementTable::supplement).optional();
  }

  /** The newest first. */
  List<SupplementaryBill> of(UUID request) {
    return jdbc.sql(SELECT + " WHERE s.request_id = ? ORDER BY s.proposed_at DESC LIMIT ?").params(request, MOST)
        .query(SupplementTable::supplement).list();
  }

  /** What waits for a second official of the unit, the oldest first. */
  List<SupplementaryBill> waiting(int unitId) {
    return jdbc.sql(SELECT + """
             WHERE s.unit_id = ? AND (s.state = 'PROPOSED' OR s.state = 'OPEN' AND s.withdrawal_by IS NOT NULL)
             ORDER BY s.proposed_at LIMIT ?""").params(unitId, MOST).query(SupplementTable::supplement).list();
  }

  /** The open task of a bill; empty when it is paid or withdrawn. */
  Optional<String> task(UUID bill) {
    return jdbc.sql("SELECT id FROM requests.task WHERE bill_id = ?").param(bill).query(String.class).optional();
  }

  static Write inserting(SupplementaryBill one) {
    return Write.of("""
        INSERT INTO requests.supplement (id, request_id, unit_id, person_id, reason, legal, explanation, lines, papers,
               days, state, proposed_by, proposed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid[], ?, 'PROPOSED', ?, ?)""",
        one.id(), one.of().request(), one.of().unitId(), one.of().personId(), one.why().reason().name(),
        one.why().legal(), one.why().explanation(), Json.write(one.asked().lines()),
        one.why().papers().stream().map(UUID::toString).toArray(String[]::new), one.asked().days(),
        one.steps().proposedBy(), RequestRows.at(one.steps().proposedAt()));
  }

  /** {@link eg.mahalliyat.platform.Stale} when somebody was first; so are the others. */
  static Write opening(UUID id, String by, Instant at, UUID bill) {
    return Write.of("SELECT requests.decide_supplement(?, 'OPEN', ?, ?, '', ?)", id, by, RequestRows.at(at), bill);
  }

  static Write refusing(UUID id, String by, Instant at, String why) {
    return Write.of("SELECT requests.decide_supplement(?, 'REFUSED', ?, ?, ?, NULL)", id, by, RequestRows.at(at), why);
  }

  static Write askingWithdrawal(UUID id, String by, Instant at, String reason) {
    return Write.of("SELECT requests.ask_withdrawal(?, ?, ?, ?)", id, by, RequestRows.at(at), reason);
  }

  /** @param done false when the second official refuses it, so that the bill stays */
  static Write endingWithdrawal(UUID id, String by, Instant at, boolean done) {
    return Write.of("SELECT requests.end_withdrawal(?, ?, ?, ?)", id, by, RequestRows.at(at), done);
  }

  private static SupplementaryBill supplement(ResultSet row, int n) throws SQLException {
    var of = new SupplementaryBill.Of(row.getObject("request_id", UUID.class),
        new RequestNumber(row.getString("number")), row.getInt("unit_id"), row.getObject("person_id", UUID.class));
    var why = new Why(SupplementaryBill.Reason.valueOf(row.getString("reason")), row.getString("legal"),
        row.getString("explanation"), List.of((UUID[]) row.getArray("papers").getArray()));
    var asked = new Asked(List.of(Json.read(row.getString("lines"), Line[].class)), row.getInt("days"));
    return new SupplementaryBill(row.getObject("id", UUID.class), of, why, asked, steps(row), withdrawal(row));
  }

  private static SupplementaryBill.Steps steps(ResultSet row) throws SQLException {
    Instant proposed = row.getObject("proposed_at", OffsetDateTime.class).toInstant();
    return new SupplementaryBill.Steps(State.valueOf(row.getString("state")), row.getString("proposed_by"), proposed,
        row.getString("decided_by"), moment(row, "decided_at"), row.getString("why"),
        row.getObject("bill_id", UUID.class));
  }

  private static SupplementaryBill.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
    Instant asked = moment(row, "withdrawal_at");
    return asked == null ? null : new SupplementaryBill.Withdrawal(row.getString("withdrawal_by"), asked,
        row.getString("withdrawal_reason"), moment(row, "withdrawn_at"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
