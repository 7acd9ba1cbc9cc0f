package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of leaves; every method runs inside a transaction of the platform. */
@Component
class LeaveRows {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  LeaveRows(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** The new row's id; empty when he is away on one of the days already. */
  Optional<UUID> insert(Leave leave, String by) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            INSERT INTO people.leave (id, staff_id, from_day, until_day, stand_in, reason, given_by, given_at)
            SELECT :id, :staff, :first, :last, :standIn, :reason, :by, :at
             WHERE NOT EXISTS (SELECT FROM people.leave l WHERE l.staff_id = :staff AND l.ended_at IS NULL
                                  AND l.from_day <= :last AND l.until_day >= :first)
            ON CONFLICT (staff_id, from_day) WHERE ended_at IS NULL DO NOTHING""")
        .param("id", id).param("staff", leave.staff()).param("first", leave.first()).param("last", leave.last())
        .param("standIn", leave.standIn(), java.sql.Types.OTHER).param("reason", leave.reason()).param("by", by)
        .param("at", now()).update();
    return made == 1 ? Optional.of(id) : Optional.empty();
  }

  /** Somebody's leaves, the newest first. */
  List<Leave.Given> of(UUID staff) {
    return jdbc.sql("""
            SELECT id, staff_id, from_day, until_day, stand_in, reason, ended_at IS NOT NULL AS ended
              FROM people.leave WHERE staff_id = ? ORDER BY from_day DESC, id LIMIT 50""").param(staff)
        .query((row, n) -> new Leave.Given(row.getObject("id", UUID.class),
            new Leave(staff, row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
                row.getObject("stand_in", UUID.class), row.getString("reason")),
            row.getBoolean("ended"))).list();
  }

  /** False when it is none of his, or was ended before. */
  boolean end(UUID staff, UUID leave) {
    return jdbc.sql("UPDATE people.leave SET ended_at = ? WHERE id = ? AND staff_id = ? AND ended_at IS NULL")
        .params(now(), leave, staff).update() == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
