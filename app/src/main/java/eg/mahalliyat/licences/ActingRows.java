package eg.mahalliyat.licences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the registers give out to an agent: the database asks by itself whether his power stands. */
@Component
final class ActingRows {
  /** A licence that somebody may see for its holder, and the power of attorney by which he may. */
  record Acted(Licence licence, UUID power) {}

  /** Whose a licence is that somebody may not see any more, and to which categories of the guide it belongs. */
  record Principal(UUID person, Set<String> categories) {}

  private final JdbcClient jdbc;
  private final RegisterCategories categories;

  ActingRows(JdbcClient jdbc, RegisterCategories categories) {
    this.jdbc = jdbc;
    this.categories = categories;
  }

  /** What ends first comes first. */
  List<Acted> all(LocalDate today) {
    return ask("SELECT * FROM licences.acted_for(?::uuid, ?, ?, ?) ORDER BY expires_on NULLS LAST, number LIMIT 100",
        null, today).query(ActingRows::acted).list();
  }

  Optional<Acted> find(UUID entry, LocalDate today) {
    return ask("SELECT * FROM licences.acted_for(?::uuid, ?, ?, ?)", entry, today).query(ActingRows::acted).optional();
  }

  /** The sealed paper that stands; empty when there is none. */
  Optional<UUID> document(UUID entry, LocalDate today) {
    return ask("SELECT d FROM licences.acted_document(?, ?, ?, ?) d WHERE d IS NOT NULL", entry, today)
        .query(UUID.class).optional();
  }

  /** Empty when its holder never gave this agent a power, or there is no such licence. */
  Optional<Principal> principal(UUID entry) {
    return jdbc.sql("SELECT person_id, register FROM licences.acted_once(?)").param(entry)
        .query((row, n) -> new Principal(row.getObject("person_id", UUID.class),
            categories.of(row.getString("register")))).optional();
  }

  private JdbcClient.StatementSpec ask(String sql, @Nullable UUID entry, LocalDate today) {
    List<RegisterCategories.Pair> pairs = categories.all();
    return jdbc.sql(sql).param(entry)
        .param(pairs.stream().map(RegisterCategories.Pair::register).toArray(String[]::new))
        .param(pairs.stream().map(RegisterCategories.Pair::category).toArray(String[]::new)).param(today);
  }

  private static Acted acted(ResultSet row, int n) throws SQLException {
    return new Acted(LicenceRows.licence(row, n), row.getObject("power_id", UUID.class));
  }
}
