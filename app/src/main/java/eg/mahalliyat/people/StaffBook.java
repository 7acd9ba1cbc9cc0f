package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officials under an administrator, found and listed. He sees what row-level security lets him see of posts. */
@Component
public final class StaffBook {
  private static final int PAGE = 25;
  private static final int COLLEAGUES = 400;

  /** A role in a unit. */
  public record Place(int unitId, String role) {}

  /** @param places what he is today, under this administrator */
  public record Line(Official official, List<Place> places) {}

  /** @param next behind whom the next page begins; empty on the last one */
  public record Listed(List<Line> lines, String next) {}

  /**
   * What is asked for.
   *
   * @param typed part of a name or username, in any spelling; empty for all
   * @param unitId one unit; 0 for all
   * @param after {@link Listed#next}
   */
  public record Query(String typed, int unitId, String after) {}

  private final JdbcClient jdbc;
  private final Entitlement entitlement;
  private final Transactions transactions;

  StaffBook(JdbcClient jdbc, Entitlement entitlement, Transactions transactions) {
    this.jdbc = jdbc;
    this.entitlement = entitlement;
    this.transactions = transactions;
  }

  /** By username, 25 at a time. */
  public Listed list(Actor.Staff by, Query query) {
    transactions.run(People.SELF, () -> entitlement.administers(by));
    Sight reach = entitlement.reach(by);
    Sight asked = query.unitId() == 0 ? reach
        : reach.holds(query.unitId()) ? new Sight(query.unitId(), query.unitId()) : Sight.NOTHING;
    List<Line> lines = transactions.as(by.seeing(reach), () -> jdbc.sql("""
            SELECT s.id, s.username, s.name_ar, s.name_en, s.active,
                   (SELECT array_agg(DISTINCT p.unit_id || ':' || p.role) FROM people.post p
                     WHERE p.staff_id = s.id AND p.unit_id BETWEEN :from AND :until AND p.ended_at IS NULL
                       AND :today BETWEEN p.from_day AND coalesce(p.until_day, :today)) AS places
              FROM people.staff s
             WHERE s.username > :after AND s.search LIKE :like
               AND EXISTS (SELECT FROM people.post p WHERE p.staff_id = s.id AND p.unit_id BETWEEN :from AND :until)
             ORDER BY s.username LIMIT :most""")
        .param("from", asked.from()).param("until", asked.until()).param("today", entitlement.today())
        .param("after", query.after()).param("like", like(query.typed())).param("most", PAGE + 1)
        .query((row, n) -> new Line(official(row), places(row))).list());
    List<Line> page = lines.stream().limit(PAGE).toList();
    return new Listed(page, lines.size() > PAGE ? page.getLast().official().username() : "");
  }

  /** Who works today in one of somebody's units, by name: who may act for him. */
  public List<Official> colleagues(Actor.Staff by, UUID staff) {
    return transactions.as(People.SELF, () -> {
      entitlement.sees(by, staff);
      return jdbc.sql("""
              SELECT s.id, s.username, s.name_ar, s.name_en, s.active FROM people.staff s
               WHERE s.active AND s.id <> :staff AND s.id IN (
                 SELECT p.staff_id FROM people.post own JOIN people.post p ON p.unit_id = own.unit_id
                  WHERE own.staff_id = :staff AND own.ended_at IS NULL AND p.ended_at IS NULL
                    AND :today BETWEEN p.from_day AND coalesce(p.until_day, :today)
                    AND coalesce(own.until_day, :today) >= :today)
               ORDER BY s.name_ar, s.username LIMIT :most""")
          .param("staff", staff).param("today", entitlement.today()).param("most", COLLEAGUES)
          .query((row, n) -> official(row)).list();
    });
  }

  private static String like(String typed) {
    return "%" + ArabicText.fold(typed).replace(' ', '%') + "%";
  }

  private static List<Place> places(ResultSet row) throws SQLException {
    return row.getArray("places") == null ? List.of() : Arrays.stream((String[]) row.getArray("places").getArray())
        .sorted().map(place -> place.split(":", 2)).map(p -> new Place(Integer.parseInt(p[0]), p[1])).toList();
  }

  private static Official official(ResultSet row) throws SQLException {
    return new Official(row.getObject("id", UUID.class), row.getString("username"), row.getString("name_ar"),
        row.getString("name_en"), row.getBoolean("active"));
  }
}
