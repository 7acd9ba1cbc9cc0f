package eg.mahalliyat.licences;

import eg.mahalliyat.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which papers do not stand although their days are not over. */
@Component
final class StatusRows {
  private final JdbcClient jdbc;
  private final Registers registers;
  private final Territory territory;

  StatusRows(JdbcClient jdbc, Registers registers, Territory territory) {
    this.jdbc = jdbc;
    this.registers = registers;
    this.territory = territory;
  }

  /** Within a transaction of the platform. What has expired is not listed: every verifier sees that by itself. */
  List<StatusMark> marks(LocalDate today) {
    return jdbc.sql("""
            SELECT i.register, i.unit_id, i.number,
                   CASE WHEN i.superseded AND e.state = 'SUSPENDED' THEN 'REPLACED' ELSE e.state END AS state
              FROM licences.entry e JOIN licences.issue i ON i.entry_id = e.id
             WHERE e.state <> 'ACTIVE' AND i.state = 'ISSUED' AND (i.expires_on IS NULL OR i.expires_on >= ?)
            UNION ALL
            SELECT i.register, i.unit_id, i.number, 'REPLACED'
              FROM licences.issue i JOIN licences.entry e ON e.id = i.entry_id
             WHERE i.superseded AND e.state = 'ACTIVE' AND i.state = 'ISSUED'
               AND (i.expires_on IS NULL OR i.expires_on >= ?)""")
        .params(today, today).query(this::mark).list();
  }

  private StatusMark mark(ResultSet row, int n) throws SQLException {
    var subject = new LicenceClaims.Subject(row.getString("number"), registers.prefix(row.getString("register")),
        territory.unit(row.getInt("unit_id")).code());
    return new StatusMark(LicenceState.valueOf(row.getString("state")), subject);
  }
}
