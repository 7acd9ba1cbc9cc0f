package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of officials and posts; every method runs inside a transaction of the platform. */
@Component
class StaffRows {
  private static final String OFFICIAL = "SELECT s.id, s.username, s.name_ar, s.name_en, s.active FROM people.staff s ";
  private static final String TODAY = "p.from_day <= :today AND coalesce(p.until_day, :today) >= :today ";

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  StaffRows(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** A name with the hash of its password. */
  record Known(Official official, String passwordHash) {}

  Optional<Official> find(UUID staff) {
    return jdbc.sql(OFFICIAL + "WHERE s.id = ?").param(staff).query(StaffRows::official).optional();
  }

  Optional<Known> byUsername(String username) {
    return jdbc.sql(OFFICIAL.replace(" FROM", ", s.password_hash FROM") + "WHERE s.username = ?").param(username)
        .query((row, n) -> new Known(official(row, n), row.getString("password_hash"))).optional();
  }

  List<Official> holding(Role role, int unitId) {
    return jdbc.sql(OFFICIAL + "WHERE s.active AND EXISTS (SELECT FROM people.post p WHERE p.staff_id = s.id AND "
            + "p.role = :role AND p.unit_id = :unit AND " + TODAY + ") ORDER BY s.username")
        .param("role", role.code()).param("unit", unitId).param("today", today())
        .query(StaffRows::official).list();
  }

  List<Seat> seats(UUID staff) {
    return jdbc.sql("SELECT p.unit_id, array_agg(DISTINCT p.role) AS roles FROM people.post p WHERE p.staff_id = :staff "
            + "AND " + TODAY + "GROUP BY p.unit_id ORDER BY p.unit_id")
        .param("staff", staff).param("today", today())
        .query((row, n) -> new Seat(row.getInt("unit_id"),
            Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())))).list();
  }

  UUID insert(String username, String nameAr, String nameEn, String passwordHash) {
    UUID id = ids.next();
    jdbc.sql("INSERT INTO people.staff (id, username, password_hash, name_ar, name_en, created_at) VALUES (?,?,?,?,?,?)")
        .params(id, username, passwordHash, nameAr, nameEn, clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  int appoint(Post post) {
    return jdbc.sql("INSERT INTO people.post (id, staff_id, unit_id, department, role, from_day, until_day) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .param(ids.next()).param(post.staff()).param(post.unitId()).param(post.department()).param(post.role().code())
        .param(post.from()).param(post.until()).update();
  }

  void disable(UUID staff) {
    jdbc.sql("UPDATE people.staff SET active = false WHERE id = ?").param(staff).update();
  }

  boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM people.staff)").query(Boolean.class).single();
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }

  private static Official official(ResultSet row, int n) throws SQLException {
    return new Official(row.getObject("id", UUID.class), row.getString("username"), row.getString("name_ar"),
        row.getString("name_en"), row.getBoolean("active"));
  }
}
