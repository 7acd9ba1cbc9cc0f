package eg.mahalliyat.catalogue;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table of published versions. It is everybody's: no row of it is a tenant's. */
@Component
final class PublishedRows {
  /** What is known of a version without its texts. */
  record Head(String code, int version, String digest, Edition.Force force, Edition.Publication publication) {}

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  PublishedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Changes with whatever is published or taken back. */
  String stamp() {
    return jdbc.sql("SELECT count(*) || '/' || count(withdrawn_at) FROM catalogue.version")
        .query(String.class).single();
  }

  List<Head> heads() {
    return jdbc.sql("""
            SELECT code, version, digest, place, effective_from, publication_id, drafted_by, approved_by, published_at,
                   withdrawn_at IS NOT NULL AS withdrawn
              FROM catalogue.version ORDER BY code, version""").query(PublishedRows::head).list();
  }

  ServiceFiles files(String code, int version) {
    return new ServiceFiles(code, jdbc.sql("SELECT texts::text FROM catalogue.version WHERE code = ? AND version = ?")
        .params(code, version).query((row, n) -> texts(row.getString(1))).single());
  }

  /** Adds a version; the second one of the same number is refused by its key. */
  static Write adding(Service service, ServiceFiles files, Edition.Force force, Edition.Publication publication) {
    return Write.of("""
        INSERT INTO catalogue.version (code, version, place, digest, texts, effective_from, publication_id, drafted_by,
          approved_by, published_at)
        VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""",
        service.code(), service.version(), force.place(), service.digest(), Json.write(files.texts()), force.from(),
        publication.id(), publication.draftedBy(), publication.approvedBy(), publication.at().atOffset(ZoneOffset.UTC));
  }

  /** Adds what came with the program, unless another node has just done so. */
  void addShipped(Service service, ServiceFiles files, LocalDate from, Instant now) {
    Write write = adding(service, files, new Edition.Force("", from, false, null),
        new Edition.Publication(new UUID(0, 0), Press.SHIPPED, Press.SHIPPED, now));
    jdbc.sql(write.sql() + " ON CONFLICT DO NOTHING").params(write.params()).update();
  }

  static Write withdrawing(UUID publication, String by, Instant at) {
    return Write.of("UPDATE catalogue.version SET withdrawn_by = ?, withdrawn_at = ? WHERE publication_id = ?", by,
        at.atOffset(ZoneOffset.UTC), publication);
  }

  static TreeMap<String, String> texts(@Nullable String json) {
    return Json.MAPPER.readValue(String.valueOf(json), TEXTS);
  }

  private static Head head(ResultSet row, int n) throws SQLException {
    return new Head(row.getString("code"), row.getInt("version"), row.getString("digest"),
        new Edition.Force(row.getString("place"), row.getObject("effective_from", LocalDate.class),
            row.getBoolean("withdrawn"), null),
        new Edition.Publication(row.getObject("publication_id", UUID.class), row.getString("drafted_by"),
            row.getString("approved_by"), row.getTimestamp("published_at").toInstant()));
  }
}
