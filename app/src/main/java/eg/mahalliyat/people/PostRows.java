package eg.mahalliyat.people;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of posts. */
@Component
class PostRows {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  PostRows(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** The new row's id; empty when the official has this role in the unit already on one of the days. */
  Optional<UUID> insert(Post post) {
    UUID id = ids.next();
    int made = jdbc.sql("""
            INSERT INTO people.post (id, staff_id, unit_id, department, role, from_day, until_day, acting)
            SELECT :id, :staff, :unit, :department, :role, :from, :until, :acting
             WHERE NOT EXISTS (
               SELECT FROM people.post p WHERE p.staff_id = :staff AND p.unit_id = :unit AND p.role = :role
                  AND p.ended_at IS NULL AND p.from_day <= coalesce(:until, 'infinity'::date)
                  AND coalesce(p.until_day, 'infinity'::date) >= :from)
            ON CONFLICT (staff_id, unit_id, role, from_day) WHERE ended_at IS NULL DO NOTHING""")
        .param("id", id).param("staff", post.staff()).param("unit", post.unitId())
        .param("department", post.department()).param("role", post.role().code()).param("from", post.from())
        .param("until", post.until(), java.sql.Types.DATE).param("acting", post.acting()).update();
    return made == 1 ? Optional.of(id) : Optional.empty();
  }

  /** For somebody who has no post yet. */
  Write inserting(UUID id, Post post) {
    return Write.of("INSERT INTO people.post (id, staff_id, unit_id, department, role, from_day, until_day) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?)", id, post.staff(), post.unitId(), post.department(), post.role().code(),
        post.from(), post.until());
  }

  UUID nextId() {
    return ids.next();
  }

  /** All that somebody holds, held and will hold, the newest first. */
  List<Post.Held> of(UUID staff) {
    return jdbc.sql("""
            SELECT id, staff_id, unit_id, department, role, from_day, until_day, acting, ended_at IS NOT NULL AS ended
              FROM people.post WHERE staff_id = ? ORDER BY ended_at IS NOT NULL, from_day DESC, id LIMIT 100""")
        .param(staff).query((row, n) -> held(row)).list();
  }

  /**
   * What somebody is to an administrator.
   *
   * @param below whether he has, had or will have a post under the administrator
   * @param elsewhere whether he has one, or will, that is not
   * @param roles those of all posts that are not over
   */
  record Reach(boolean below, boolean elsewhere, Set<String> roles) {}

  Reach reach(UUID staff, Sight sight, LocalDate today) {
    return jdbc.sql("""
            SELECT coalesce(bool_or(p.inside), false) AS below,
                   coalesce(bool_or(p.open AND NOT p.inside), false) AS elsewhere,
                   coalesce(array_agg(DISTINCT p.role) FILTER (WHERE p.open), '{}') AS roles
              FROM (SELECT role, unit_id BETWEEN :from AND :until AS inside,
                           ended_at IS NULL AND coalesce(until_day, :today) >= :today AS open
                      FROM people.post WHERE staff_id = :staff) p""")
        .param("from", sight.from()).param("until", sight.until()).param("today", today).param("staff", staff)
        .query((row, n) -> new Reach(row.getBoolean("below"), row.getBoolean("elsewhere"),
            Set.of((String[]) row.getArray("roles").getArray()))).single();
  }

  /** False when it was ended before. */
  boolean end(UUID id) {
    return jdbc.sql("UPDATE people.post SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
        .param(clock.instant().atOffset(ZoneOffset.UTC)).param(id).update() == 1;
  }

  /** Whether somebody holds the role from the first of the days to the last. */
  boolean covers(UUID staff, int unitId, Role role, LocalDate first, LocalDate last) {
    return jdbc.sql("""
            SELECT EXISTS (SELECT FROM people.post WHERE staff_id = ? AND unit_id = ? AND role = ? AND ended_at IS NULL
                              AND from_day <= ? AND (until_day IS NULL OR until_day >= ?))""")
        .param(staff).param(unitId).param(role.code()).param(first).param(last).query(Boolean.class).single();
  }

  /** Whether somebody has any post in the unit on the day. */
  boolean worksIn(UUID staff, int unitId, LocalDate day) {
    return jdbc.sql("""
            SELECT EXISTS (SELECT FROM people.post p JOIN people.staff s ON s.id = p.staff_id AND s.active
                            WHERE p.staff_id = ? AND p.unit_id = ? AND p.ended_at IS NULL
                              AND p.from_day <= ? AND (p.until_day IS NULL OR p.until_day >= ?))""")
        .param(staff).param(unitId).param(day).param(day).query(Boolean.class).single();
  }

  private static Post.Held held(ResultSet row) throws SQLException {
    Post post = new Post(row.getObject("staff_id", UUID.class), row.getInt("unit_id"), row.getString("department"),
        Role.ofCode(row.getString("role")).orElseThrow(), row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class), row.getBoolean("acting"));
    return new Post.Held(row.getObject("id", UUID.class), post, row.getBoolean("ended"));
  }
}
