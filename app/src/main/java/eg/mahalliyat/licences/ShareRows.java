package eg.mahalliyat.licences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what holders show; row-level security shows each only his own. */
@Component
final class ShareRows {
  private static final int MOST = 30;
  private final JdbcClient jdbc;

  ShareRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Share it, UUID person, byte[] secret) {
    jdbc.sql("""
            INSERT INTO licences.share (id, entry_id, person_id, secret, shows, made_at, ends_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(it.id(), it.licence(), person, secret, it.shows().toArray(String[]::new),
            it.lasts().madeAt().atOffset(ZoneOffset.UTC), it.lasts().endsAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Newest first. */
  List<Share> of(UUID entry) {
    return jdbc.sql("""
            SELECT id, entry_id, shows, made_at, ends_at, ended_at, opened, last_opened_at FROM licences.share
             WHERE entry_id = ? ORDER BY made_at DESC LIMIT ?""").params(entry, MOST).query(ShareRows::share).list();
  }

  /** Ends the link if it has not been ended; tells whether it did. */
  boolean end(UUID entry, UUID share, Instant at) {
    return jdbc.sql("UPDATE licences.share SET ended_at = ? WHERE id = ? AND entry_id = ? AND ended_at IS NULL")
        .params(at.atOffset(ZoneOffset.UTC), share, entry).update() == 1;
  }

  Set<String> shown(UUID entry, UUID person) {
    return jdbc.sql("SELECT shows FROM licences.disclosure WHERE entry_id = ? AND person_id = ?").params(entry, person)
        .query((row, n) -> texts(row)).optional().orElse(Set.of());
  }

  void show(UUID entry, UUID person, Set<String> shows, Instant at) {
    jdbc.sql("""
            INSERT INTO licences.disclosure (entry_id, person_id, shows, changed_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (entry_id, person_id) DO UPDATE SET shows = excluded.shows, changed_at = excluded.changed_at""")
        .params(entry, person, shows.toArray(String[]::new), at.atOffset(ZoneOffset.UTC)).update();
  }

  private static Share share(ResultSet row, int n) throws SQLException {
    return new Share(row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class), texts(row),
        new Share.Lasts(row.getTimestamp("made_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
            PublicRows.instant(row, "ended_at")),
        new Share.Opened(row.getInt("opened"), PublicRows.instant(row, "last_opened_at")));
  }

  private static Set<String> texts(ResultSet row) throws SQLException {
    return new TreeSet<>(List.of((String[]) row.getArray("shows").getArray()));
  }
}
