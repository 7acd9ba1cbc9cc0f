package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
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
  private static final String TODAY =
      "p.ended_at IS NULL AND p.from_day <= :today AND coalesce(p.until_day, :today) >= :today ";
  private static final String AT_WORK = "NOT EXISTS (SELECT FROM people.leave l WHERE l.staff_id = s.id "
      + "AND l.ended_at IS NULL AND :today BETWEEN l.from_day AND l.until_day) ";

  private final JdbcClient jdbc;
  private final PostRows posts;
  private final Territory territory;
  private final Ids ids;
  private final InstantSource clock;

  StaffRows(JdbcClient jdbc, PostRows posts, Territory territory, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.territory = territory;
    this.posts = posts;
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
            + "p.role = :role AND p.unit_id = :unit AND " + TODAY + ") AND " + AT_WORK + "ORDER BY s.username")
        .param("role", role.code()).param("unit", unitId).param("today", today())
        .query(StaffRows::official).list();
  }

  List<Seat> seats(UUID staff) {
    return jdbc.sql("SELECT p.unit_id, array_agg(DISTINCT p.role) AS roles FROM people.post p WHERE p.staff_id = :staff "
            + "AND " + TODAY + "GROUP BY p.unit_id ORDER BY p.unit_id")
        .param("staff", staff).param("today", today())
        .query((row, n) -> new Seat(row.getInt("unit_id"),
            Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())),
            territory.sight(row.getInt("unit_id")))).list();
  }

  UUID insert(String username, String nameAr, String nameEn, String passwordHash) {
    UUID id = ids.next();
    jdbc.sql("INSERT INTO people.staff (id, username, password_hash, name_ar, name_en, search, created_at) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(id, username, passwordHash, nameAr, nameEn, NewOfficial.search(username, nameAr, nameEn), clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  Optional<UUID> appoint(Post post) {
    return posts.insert(post);
  }

  /** Whoever is this person, or has declared him as a relative. */
  Set<UUID> concernedBy(UUID person) {
    return Set.copyOf(jdbc.sql("SELECT people.concerned_by(?)").param(person).query(UUID.class).list());
  }

  void disable(UUID staff) {
    jdbc.sql("UPDATE people.staff SET active = false, disabled_at = ? WHERE id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), staff).update();
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
