package eg.mahalliyat.counter;

import eg.mahalliyat.platform.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of intakes and their scans; every method runs inside someone's transaction. */
@Component
class IntakeRows {
  /** @param originals keys of the papers whose originals were seen */
  record Row(UUID visit, List<String> originals) {}

  private final JdbcClient jdbc;

  IntakeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The draft is in hand in this visit, whichever it was before. */
  void put(Actor.Staff clerk, UUID draft, UUID visit) {
    jdbc.sql("""
            INSERT INTO counter.intake (draft_id, visit_id, unit_id) VALUES (?, ?, ?)
            ON CONFLICT (draft_id) DO UPDATE SET visit_id = excluded.visit_id""")
        .params(draft, visit, clerk.unitId()).update();
  }

  Optional<Row> find(UUID draft) {
    return jdbc.sql("SELECT visit_id, originals FROM counter.intake WHERE draft_id = ?").param(draft)
        .query((row, n) -> new Row(row.getObject("visit_id", UUID.class),
            List.of((String[]) row.getArray("originals").getArray()))).optional();
  }

  void originals(UUID draft, Collection<String> papers) {
    jdbc.sql("UPDATE counter.intake SET originals = ?::text[] WHERE draft_id = ?")
        .param(papers.toArray(String[]::new)).param(draft).update();
  }

  void scanned(Actor.Staff clerk, UUID draft, UUID document, Instant now) {
    jdbc.sql("INSERT INTO counter.scan (document_id, draft_id, unit_id, scanned_at) VALUES (?, ?, ?, ?)")
        .params(document, draft, clerk.unitId(), now.atOffset(ZoneOffset.UTC)).update();
  }

  List<UUID> scans(UUID draft) {
    return jdbc.sql("SELECT document_id FROM counter.scan WHERE draft_id = ? AND NOT set_aside ORDER BY scanned_at, "
        + "document_id").param(draft).query(UUID.class).list();
  }

  void setAside(UUID draft, Collection<UUID> documents) {
    jdbc.sql("UPDATE counter.scan SET set_aside = true WHERE draft_id = ? AND document_id = ANY (?::uuid[])")
        .param(draft).param(documents.toArray(UUID[]::new)).update();
  }
}
