package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of delegations; every method runs inside a transaction of the platform. */
@Component
class DelegationRows {
  /** What is good today: not revoked, and the office-holder is still one. */
  private static final String GOOD = """
      d.revoked_at IS NULL AND :today BETWEEN d.from_day AND d.until_day
      AND EXISTS (SELECT FROM people.staff s WHERE s.id = d.from_staff AND s.active)
      AND EXISTS (SELECT FROM people.post p WHERE p.staff_id = d.from_staff AND p.unit_id = d.unit_id
                     AND p.role = d.role AND p.ended_at IS NULL
                     AND p.from_day <= :today AND coalesce(p.until_day, :today) >= :today)
      """;
  private static final String COLUMNS =
      "SELECT id, from_staff, to_staff, unit_id, role, from_day, until_day, reason, given_by, revoked_at "
          + "FROM people.delegation ";

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  DelegationRows(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who may act today, for whom, and where. */
  record Lent(UUID to, int unitId, ActingFor actingFor) {}

  List<ActingFor> actingFor(UUID staff, int unitId, LocalDate today) {
    return jdbc.sql("SELECT d.from_staff, array_agg(DISTINCT d.role) AS roles FROM people.delegation d "
            + "WHERE d.to_staff = :staff AND d.unit_id = :unit AND " + GOOD + "GROUP BY d.from_staff ORDER BY d.from_staff")
        .param("staff", staff).param("unit", unitId).param("today", today)
        .query((row, n) -> actingFor(row)).list();
  }

  List<Lent> lent(LocalDate today) {
    return jdbc.sql("SELECT d.to_staff, d.unit_id, d.from_staff, array_agg(DISTINCT d.role) AS roles "
            + "FROM people.delegation d WHERE d.until_day >= :today AND " + GOOD
            + "GROUP BY d.to_staff, d.unit_id, d.from_staff ORDER BY d.from_staff")
        .param("today", today)
        .query((row, n) -> new Lent(row.getObject("to_staff", UUID.class), row.getInt("unit_id"), actingFor(row))).list();
  }

  /** Given to somebody, or by him; the newest first. */
  List<Delegation.Given> of(UUID staff) {
    return jdbc.sql(COLUMNS + "WHERE from_staff = :staff OR to_staff = :staff ORDER BY from_day DESC, id LIMIT 50")
        .param("staff", staff).query((row, n) -> given(row)).list();
  }

  Optional<Delegation.Given> find(UUID id) {
    return jdbc.sql(COLUMNS + "WHERE id = ?").param(id).query((row, n) -> given(row)).optional();
  }

  /** The new row's id; empty when the same was given already. */
  Optional<UUID> insert(Delegation it, @Nullable UUID leave, String by) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            INSERT INTO people.delegation (id, from_staff, to_staff, unit_id, role, from_day, until_day, reason, leave_id,
                                           given_by, given_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (from_staff, to_staff, unit_id, role, from_day) WHERE revoked_at IS NULL DO NOTHING""")
        .param(id).param(it.from()).param(it.to()).param(it.unitId()).param(it.role().code()).param(it.first())
        .param(it.last()).param(it.reason()).param(leave).param(by).param(now()).update();
    return made == 1 ? Optional.of(id) : Optional.empty();
  }

  /** False when it was revoked before. */
  boolean revoke(UUID id) {
    return jdbc.sql("UPDATE people.delegation SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
        .param(now()).param(id).update() == 1;
  }

  List<UUID> ofLeave(UUID leave) {
    return jdbc.sql("SELECT id FROM people.delegation WHERE leave_id = ? AND revoked_at IS NULL").param(leave)
        .query(UUID.class).list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static ActingFor actingFor(ResultSet row) throws SQLException {
    return new ActingFor(row.getObject("from_staff", UUID.class),
        Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())));
  }

  private static Delegation.Given given(ResultSet row) throws SQLException {
    Delegation it = new Delegation(row.getObject("from_staff", UUID.class), row.getObject("to_staff", UUID.class),
        row.getInt("unit_id"), Role.ofCode(row.getString("role")).orElseThrow(),
        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class), row.getString("reason"));
    return new Delegation.Given(row.getObject("id", UUID.class), it, row.getString("given_by"),
        row.getTimestamp("revoked_at") != null);
  }
}
