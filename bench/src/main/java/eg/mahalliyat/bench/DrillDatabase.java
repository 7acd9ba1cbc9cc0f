package eg.mahalliyat.bench;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is in the database of a drill, read as a superuser who sees all of it. */
final class DrillDatabase {
  /** Something to spoil before it is counted, to see that the drill finds it. */
  enum Spoil {
    /** A decision stands in the journal twice. */
    DOUBLED("""
        INSERT INTO platform.journal (stream, seq, types, actor, at, unit_id, person_id, data, hash)
        SELECT stream, seq + 1000, types, actor, at, unit_id, person_id, data, hash FROM platform.journal
         WHERE 'TaskDecided' = ANY (types) AND at > ? ORDER BY at LIMIT 1"""),
    /** A decision of which somebody was told is not there. */
    LOST("""
        DELETE FROM platform.journal WHERE (tx, place) IN
          (SELECT tx, place FROM platform.journal WHERE 'TaskDecided' = ANY (types) AND at > ? ORDER BY at LIMIT 1)"""),
    /** A message that was planned is never sent. */
    UNFINISHED("""
        UPDATE notifications.message SET state = 'PLANNED', settled_at = NULL WHERE id =
          (SELECT id FROM notifications.message WHERE planned_at > ? ORDER BY id LIMIT 1)"""),

    /** The books hold a piastre more than the provider took. */
    DIFFERENCE("""
        SELECT ledger.post(gen_random_uuid(), unit_id, 'PAYMENT', 'spoiled', day, NULL, ?,
          ARRAY['held:fawry', 'overpaid'], ARRAY[1, 0]::bigint[], ARRAY[0, 1]::bigint[])
          FROM ledger.posting, set_config('app.system', 'on', false) LIMIT 1""");

    private final String sql;

    Spoil(String sql) {
      this.sql = sql;
    }
  }

  private static final String DECIDED = """
      SELECT substr(stream, 9)::uuid, data ->> 'taskId', actor, data ->> 'decision' FROM platform.fact
       WHERE type = 'TaskDecided' AND at > ?""";
  private static final String LICENCES =
      "SELECT request_id FROM licences.issue WHERE state = 'ISSUED' AND numbered_at > ?";
  private static final String NOT_ISSUED = """
      SELECT count(*) FROM platform.fact f WHERE f.type = 'IssueDue' AND f.at > ? AND NOT EXISTS (
        SELECT FROM licences.issue i WHERE i.request_id = (f.data ->> 'requestId')::uuid
           AND i.task_id = f.data ->> 'taskId' AND i.state = 'ISSUED')""";
  /** What calls for a message to the applicant; the procedure asks for it, the notifications plan it. */
  private static final String CALLS = """
      SELECT count(*) FROM platform.fact WHERE at > ?
         AND (type = 'TaskOpened' AND data ->> 'kind' IN ('PAYMENT', 'COMPLETION') OR type = 'RequestEnded')""";
  private static final String PLANNED = """
      SELECT count(*) FROM notifications.message WHERE planned_at > ? AND about IN ('TaskOpened', 'RequestEnded')""";
  private static final String NOT_SENT = """
      SELECT count(*) FROM notifications.message WHERE planned_at > ? AND state NOT IN ('SENT', 'DELIVERED')""";
  private static final String PAID =
      "SELECT count(*) FROM payments.payment_order WHERE state = 'PAID' AND changed_at > ?";
  private static final String HELD = "SELECT count(*) FROM platform.scheduled_tasks WHERE picked";

  private final JdbcTemplate jdbc;

  DrillDatabase(String url) {
    this.jdbc = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** The moment after which everything is the drill's. */
  Instant now() {
    return Objects.requireNonNull(
        jdbc.queryForObject("SELECT max(at) FROM platform.journal", OffsetDateTime.class)).toInstant();
  }

  List<DrillDecision> decided(Instant since) {
    return jdbc.query(DECIDED, (row, n) -> new DrillDecision(row.getObject(1, UUID.class), row.getString(2),
        row.getString(3), row.getString(4)), at(since));
  }

  /** The request of each licence that was issued. */
  List<UUID> licences(Instant since) {
    return jdbc.queryForList(LICENCES, UUID.class, at(since));
  }

  /** Licences that are due and not issued. */
  long notIssued(Instant since) {
    return number(NOT_ISSUED, since);
  }

  /** Messages that are called for and not planned, or planned and not sent. */
  long notSent(Instant since) {
    return Math.max(0, number(CALLS, since) - number(PLANNED, since)) + number(NOT_SENT, since);
  }

  /** Messages beyond those that are called for. */
  long toldTwice(Instant since) {
    return Math.max(0, number(PLANNED, since) - number(CALLS, since));
  }

  /** Orders that are paid. */
  long paid(Instant since) {
    return number(PAID, since);
  }

  /** Drafts that became requests. */
  long submitted() {
    return number("SELECT count(*) FROM requests.draft WHERE submitted");
  }

  /** Refunds that stand so, as {@code FAILED}. */
  long refunds(String state) {
    return number("SELECT count(*) FROM payments.refund WHERE state = '" + state + "'");
  }

  /** The numbers that the provider gave for these bills, so far. */
  List<String> references(List<UUID> bills) {
    return jdbc.queryForList(
        "SELECT provider_ref FROM payments.payment_order WHERE bill_id = ANY (?::uuid[]) AND provider_ref IS NOT NULL",
        String.class, (Object) bills.stream().map(UUID::toString).toArray(String[]::new));
  }

  /** Bills with more than one receipt, payment or posting of one. */
  long paidTwice() {
    return number("""
        SELECT (SELECT count(*) FROM (SELECT FROM payments.receipt GROUP BY bill_id HAVING count(*) > 1) r)
             + (SELECT count(*) FROM (SELECT FROM platform.fact WHERE type = 'BillPaid' GROUP BY stream
                 HAVING count(*) > 1) f)
             + (SELECT count(*) FROM payments.payment_exception)""");
  }

  /** What the books say that the provider holds for us, in piastres. */
  long heldByFawry() {
    return number("SELECT coalesce(sum(debit - credit), 0) FROM ledger.leg WHERE account = 'held:fawry'");
  }

  /** Debits less credits of all books, in piastres. */
  long unbalanced() {
    return number("SELECT coalesce(sum(debit - credit), 0) FROM ledger.leg");
  }

  /** Jobs that some node has taken up and not ended. */
  long held() {
    return number(HELD);
  }

  void spoil(Spoil how, Instant since) {
    jdbc.execute("ALTER TABLE platform.journal DISABLE TRIGGER USER");
    int spoiled = how == Spoil.DIFFERENCE ? jdbc.queryForList(how.sql, at(since)).size() : jdbc.update(how.sql, at(since));
    if (spoiled != 1) {
      throw new IllegalStateException("there is nothing to spoil");
    }
    jdbc.execute("ALTER TABLE platform.journal ENABLE TRIGGER USER");
  }

  private long number(String sql, Instant... since) {
    Object[] from = Arrays.stream(since).map(DrillDatabase::at).toArray();
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, from));
  }

  private static OffsetDateTime at(Instant since) {
    return since.atOffset(ZoneOffset.UTC);
  }
}
