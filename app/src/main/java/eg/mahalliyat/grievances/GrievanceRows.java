package eg.mahalliyat.grievances;

import eg.mahalliyat.grievances.Grievance.About;
import eg.mahalliyat.grievances.Grievance.Category;
import eg.mahalliyat.grievances.Grievance.End;
import eg.mahalliyat.grievances.Grievance.Kind;
import eg.mahalliyat.grievances.Grievance.Outcome;
import eg.mahalliyat.grievances.Grievance.Statement;
import eg.mahalliyat.grievances.Grievance.Times;
import eg.mahalliyat.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of grievances; every method runs in a transaction of whoever asks. */
@Component
class GrievanceRows {
  private static final int MOST = 50;
  private static final String SELECT = "SELECT id, number, kind, category, request_id, unit_id, office_id, person_id, "
      + "complainant, told, lodged_at, acknowledge_by, answer_by, version, acknowledged_at, asked_at, asked, stated_at, "
      + "statement, outcome, decided_at, answer FROM grievances.grievance ";

  private final JdbcClient jdbc;
  private final Ids ids;

  GrievanceRows(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  UUID nextId() {
    return ids.next();
  }

  Optional<Grievance> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(GrievanceRows::grievance).optional();
  }

  List<Grievance> of(UUID person) {
    return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY lodged_at DESC LIMIT ?").params(person, MOST)
        .query(GrievanceRows::grievance).list();
  }

  /** Not answered yet, the first due first. */
  List<Grievance> openAt(int office) {
    return jdbc.sql(SELECT + "WHERE office_id = ? AND decided_at IS NULL ORDER BY answer_by LIMIT ?").params(office, MOST)
        .query(GrievanceRows::grievance).list();
  }

  /** On which the unit is asked and has not answered. */
  List<Grievance> asking(int unit) {
    return jdbc.sql(SELECT + "WHERE unit_id = ? AND asked_at IS NOT NULL AND stated_at IS NULL AND decided_at IS NULL "
        + "ORDER BY asked_at LIMIT ?").params(unit, MOST).query(GrievanceRows::grievance).list();
  }

  List<Grievance> overdue(Instant now) {
    return jdbc.sql(SELECT + "WHERE decided_at IS NULL AND NOT late_told AND answer_by < ? ORDER BY answer_by LIMIT ?")
        .params(at(now), MOST).query(GrievanceRows::grievance).list();
  }

  String number(int year) {
    return "G%02d-%06d".formatted(year % 100,
        jdbc.sql("SELECT nextval('grievances.number')").query(Long.class).single());
  }

  void insert(Grievance g) {
    About about = g.about();
    jdbc.sql("""
            INSERT INTO grievances.grievance (id, number, kind, category, request_id, unit_id, office_id, person_id,
              complainant, told, lodged_at, acknowledge_by, answer_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(g.id()).param(g.number()).param(about.kind().name())
        .param(about.category() == null ? null : about.category().name()).param(about.requestId()).param(about.unitId())
        .param(about.officeId()).param(about.personId()).param(about.complainant()).param(g.told())
        .param(at(g.times().lodgedAt())).param(at(g.times().acknowledgeBy())).param(at(g.times().answerBy())).update();
  }

  boolean acknowledge(Grievance g, UUID examiner, Instant now) {
    return jdbc.sql("""
            UPDATE grievances.grievance SET acknowledged_at = ?, examiner = ?, version = version + 1
             WHERE id = ? AND version = ? AND acknowledged_at IS NULL""")
        .params(at(now), examiner, g.id(), g.version()).update() == 1;
  }

  boolean ask(Grievance g, String question, Instant now) {
    return jdbc.sql("""
            UPDATE grievances.grievance SET asked_at = ?, asked = ?, version = version + 1
             WHERE id = ? AND version = ? AND acknowledged_at IS NOT NULL AND asked_at IS NULL AND decided_at IS NULL""")
        .params(at(now), question, g.id(), g.version()).update() == 1;
  }

  boolean decide(Grievance g, UUID by, End end) {
    return jdbc.sql("""
            UPDATE grievances.grievance SET outcome = ?, answer = ?, decided_at = ?, decided_by = ?, version = version + 1
             WHERE id = ? AND version = ? AND acknowledged_at IS NOT NULL AND decided_at IS NULL""")
        .params(end.outcome().name(), end.answer(), at(end.at()), by, g.id(), g.version()).update() == 1;
  }

  boolean lateTold(Grievance g) {
    return jdbc.sql("UPDATE grievances.grievance SET late_told = true WHERE id = ? AND NOT late_told").param(g.id())
        .update() == 1;
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Grievance grievance(ResultSet row, int n) throws SQLException {
    String category = row.getString("category");
    return new Grievance(row.getObject("id", UUID.class), row.getString("number"),
        new About(Kind.valueOf(row.getString("kind")), category == null ? null : Category.valueOf(category),
            row.getObject("request_id", UUID.class), row.getInt("unit_id"), row.getInt("office_id"),
            row.getObject("person_id", UUID.class), row.getString("complainant")),
        row.getString("told"),
        new Times(moment(row, "lodged_at"), moment(row, "acknowledge_by"), moment(row, "answer_by")),
        row.getInt("version"), instant(row, "acknowledged_at"), statement(row), end(row));
  }

  private static @Nullable Statement statement(ResultSet row) throws SQLException {
    String asked = row.getString("asked");
    return asked == null ? null : new Statement(asked, moment(row, "asked_at"), row.getString("statement"),
        instant(row, "stated_at"));
  }

  private static @Nullable End end(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null ? null
        : new End(Outcome.valueOf(outcome), row.getString("answer"), moment(row, "decided_at"));
  }
}
