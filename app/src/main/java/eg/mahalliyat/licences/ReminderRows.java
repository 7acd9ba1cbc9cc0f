package eg.mahalliyat.licences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be told that his licence ends, and who was. */
@Component
final class ReminderRows {
  private static final int EARLY = 30;
  private static final int LATE = 7;

  /** @param days before the end for which the telling is */
  record Ending(UUID licence, String number, int unitId, UUID person, LocalDate expiresOn, int days) {}

  private final JdbcClient jdbc;

  ReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Licences in force of these registers that end soon and whose holders were not told so, the first to end first. */
  List<Ending> untold(Collection<String> registers, LocalDate today, int most) {
    return jdbc.sql("""
            SELECT * FROM (
              SELECT e.id, e.number, e.unit_id, e.person_id, e.expires_on,
                     CASE WHEN e.expires_on - ?::date > ? THEN ? ELSE ? END AS days
                FROM licences.entry e
               WHERE e.state = 'ACTIVE' AND e.register = ANY (?) AND e.expires_on BETWEEN ? AND ?) soon
             WHERE NOT EXISTS (SELECT FROM licences.reminder r
                                WHERE (r.entry_id, r.expires_on, r.days) = (soon.id, soon.expires_on, soon.days))
             ORDER BY expires_on, id LIMIT ?""")
        .params(today, LATE, EARLY, LATE, registers.toArray(String[]::new), today, today.plusDays(EARLY), most)
        .query(ReminderRows::ending).list();
  }

  /** Keeps that he is told now; false when he was. */
  boolean told(Ending it, Instant at) {
    return jdbc.sql("""
            INSERT INTO licences.reminder (entry_id, expires_on, days, told_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""")
        .params(it.licence(), it.expiresOn(), it.days(), at.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  private static Ending ending(ResultSet row, int n) throws SQLException {
    return new Ending(row.getObject("id", UUID.class), row.getString("number"), row.getInt("unit_id"),
        row.getObject("person_id", UUID.class), row.getObject("expires_on", LocalDate.class), row.getInt("days"));
  }
}
