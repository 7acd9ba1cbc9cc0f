package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Write;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of papers; every method runs inside someone's transaction. */
@Component
class DocumentRows {
  private static final String SELECT = "SELECT id, unit_id, person_id, purpose, file_name, media_type, size, state, "
      + "uploaded_at FROM documents.document ";

  private final JdbcClient jdbc;
  private final Journal journal;

  DocumentRows(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  void insert(Document d, byte[] bytes, boolean generated) {
    jdbc.sql("""
            INSERT INTO documents.document (id, unit_id, person_id, purpose, file_name, media_type, size, sha256, state,
                                            generated, uploaded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(d.id()).param(d.unitId()).param(d.personId()).param(d.purpose()).param(d.fileName())
        .param(d.mediaType()).param(d.size()).param(sha256(bytes)).param(d.state().name()).param(generated)
        .param(d.uploadedAt().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Document> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(DocumentRows::document).optional();
  }

  /** The oldest that wait; the next round takes the rest. */
  List<Document> waiting(int most) {
    return jdbc.sql(SELECT + "WHERE state = 'WAITING' ORDER BY uploaded_at LIMIT ?").param(most)
        .query(DocumentRows::document).list();
  }

  /** The oldest that no request has taken. */
  List<Document> untaken(Instant before, int most) {
    return jdbc.sql(SELECT + "WHERE unit_id IS NULL AND uploaded_at < ? ORDER BY uploaded_at LIMIT ?")
        .param(before.atOffset(ZoneOffset.UTC)).param(most).query(DocumentRows::document).list();
  }

  /** False when a request has taken it in the meantime. */
  boolean delete(UUID id) {
    return jdbc.sql("DELETE FROM documents.document WHERE id = ? AND unit_id IS NULL").param(id).update() == 1;
  }

  /** True for the one who settled it: two nodes may have scanned the same paper. */
  boolean settle(UUID id, Document.State state) {
    return jdbc.sql("UPDATE documents.document SET state = ? WHERE id = ? AND state = 'WAITING'")
        .params(state.name(), id).update() == 1;
  }

  void note(Actor by, Document d, Fact... facts) {
    journal.append(by, "document:" + d.id(), new Scope(d.unitId(), d.personId()), facts);
  }

  /** The same as a value. */
  Write noting(Actor by, Document d, Instant at, List<? extends Fact> facts) {
    return journal.appending(by, "document:" + d.id(), new Scope(d.unitId(), d.personId()), at, facts);
  }

  static Write finding(UUID id) {
    return Write.of(SELECT + "WHERE id = ?", id);
  }

  static Document document(ResultSet row, int n) throws SQLException {
    return new Document(row.getObject("id", UUID.class), row.getObject("unit_id", Integer.class),
        row.getObject("person_id", UUID.class), row.getString("purpose"), row.getString("file_name"),
        row.getString("media_type"), row.getInt("size"), Document.State.valueOf(row.getString("state")),
        row.getTimestamp("uploaded_at").toInstant());
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
