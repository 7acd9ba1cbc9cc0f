package eg.mahalliyat.publishing;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table of copies. */
@Component
final class CopyRows {
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final String SELECT = "SELECT id, code, place, texts::text AS texts, base, state, authors, "
      + "approved_by, effective_from, revision, updated_at FROM publishing.draft ";

  private final JdbcClient jdbc;

  CopyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Copy> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(CopyRows::copy).optional();
  }

  Optional<Copy> open(String code, String place) {
    return jdbc.sql(SELECT + "WHERE code = ? AND place = ? AND state IN ('EDITING', 'PROPOSED')").params(code, place)
        .query(CopyRows::copy).optional();
  }

  /** Those at work or waiting for their day first, newest first; 50 at most. */
  List<Copy> list() {
    return jdbc.sql(SELECT + "ORDER BY state IN ('EDITING', 'PROPOSED') DESC, updated_at DESC LIMIT 50")
        .query(CopyRows::copy).list();
  }

  static Write adding(Copy copy) {
    return Write.of("""
        INSERT INTO publishing.draft (id, code, place, texts, base, state, authors, revision, updated_at)
        VALUES (?, ?, ?, ?::jsonb, ?, 'EDITING', ?::text[], 1, ?)""",
        copy.id(), copy.code(), copy.place(), Json.write(copy.texts()), copy.base(), authors(copy.progress()),
        at(copy.progress().updatedAt()));
  }

  /** Stores what has become of a copy; false when somebody else was first. */
  boolean store(Copy before, SortedMap<String, String> texts, Copy.Progress now) {
    return jdbc.sql("""
            UPDATE publishing.draft SET texts = ?::jsonb, state = ?, authors = ?::text[], approved_by = ?,
              effective_from = ?, revision = revision + 1, updated_at = ?
             WHERE id = ? AND revision = ?""")
        .params(Arrays.asList(Json.write(texts), now.state().name(), authors(now), now.approvedBy(),
            now.from(), at(now.updatedAt()), before.id(), before.progress().revision()))
        .update() == 1;
  }

  private static String authors(Copy.Progress progress) {
    return "{" + String.join(",", progress.authors()) + "}";
  }

  private static Copy copy(ResultSet row, int n) throws SQLException {
    var progress = new Copy.Progress(Copy.State.valueOf(row.getString("state")),
        List.of((String[]) row.getArray("authors").getArray()), row.getString("approved_by"), day(row),
        row.getInt("revision"), row.getTimestamp("updated_at").toInstant());
    return new Copy(row.getObject("id", UUID.class), row.getString("code"), row.getString("place"),
        Json.MAPPER.readValue(row.getString("texts"), TEXTS), row.getInt("base"), progress);
  }

  private static @Nullable LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("effective_from", LocalDate.class);
  }

  private static Object at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
