package eg.mahalliyat.requests;

import static eg.mahalliyat.requests.RequestRows.at;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. */
@Component
final class DraftRows {
  static final String COLUMNS = "id, person_id, unit_id, service_code, service_version, subject::text AS subject, "
      + "answers::text AS answers, papers::text AS papers, request_id, updated_at";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM requests.draft ";

  private final JdbcClient jdbc;
  private final Catalogue catalogue;
  private final TrackingKeys keys;

  DraftRows(JdbcClient jdbc, Catalogue catalogue, TrackingKeys keys) {
    this.jdbc = jdbc;
    this.catalogue = catalogue;
    this.keys = keys;
  }

  /** False when there is an open one about the same subject. */
  boolean insert(Draft draft) {
    return jdbc.sql("""
            INSERT INTO requests.draft (id, person_id, unit_id, service_code, service_version, subject, answers, papers,
              mobile_hash, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, '{}', '{}', ?, ?, ?)
            ON CONFLICT (person_id, service_code, (subject ->> 'entryId'))
              WHERE NOT submitted AND task_id IS NULL AND subject <> '{}' DO NOTHING""")
        .params(draft.id(), draft.personId(), draft.unitId(), draft.service().code(), draft.service().version(),
            draft.content().subject() == null ? "{}" : Json.write(draft.content().subject()), keys.hash(draft.personId()),
            at(draft.fate().updatedAt()), at(draft.fate().updatedAt()))
        .update() == 1;
  }

  Optional<Draft> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ? AND task_id IS NULL").param(id).query(this::draft).optional();
  }

  List<Draft> open(UUID person) {
    return jdbc.sql(SELECT + "WHERE person_id = ? AND NOT submitted AND task_id IS NULL ORDER BY updated_at DESC LIMIT 20")
        .param(person).query(this::draft).list();
  }

  Optional<UUID> unfinished(UUID person, Service service, @Nullable Subject subject) {
    return open(person).stream()
        .filter(d -> d.service().code().equals(service.code()) && d.service().version() == service.version())
        .filter(d -> subject != null && d.content().subject() != null
            && d.content().subject().entryId().equals(subject.entryId()))
        .map(Draft::id).findFirst();
  }

  /** Adds to what is there now: an answer given in another window meanwhile stays. */
  void answer(UUID id, String question, String value, Instant now) {
    changed(jdbc.sql("UPDATE requests.draft SET answers = answers || jsonb_build_object(?::text, ?::text), updated_at = ? "
        + "WHERE id = ? AND NOT submitted").params(question, value, at(now), id).update());
  }

  void handIn(UUID id, String paper, UUID document, Instant now) {
    changed(jdbc.sql("UPDATE requests.draft SET papers = papers || jsonb_build_object(?::text, ?::text), updated_at = ? "
        + "WHERE id = ? AND NOT submitted").params(paper, document.toString(), at(now), id).update());
  }

  /** The same for several answers at once. */
  void answers(UUID id, Map<String, String> answers, Instant now) {
    changed(jdbc.sql("UPDATE requests.draft SET answers = answers || ?::jsonb, updated_at = ? "
        + "WHERE id = ? AND NOT submitted").params(Json.write(answers), at(now), id).update());
  }

  /**
   * Says anew which papers there are.
   *
   * @param files questions that a file answers; those without a name are open again
   */
  void sorted(UUID id, Map<String, UUID> papers, Collection<String> files, Map<String, String> names, Instant now) {
    changed(jdbc.sql("""
            UPDATE requests.draft SET papers = ?::jsonb, answers = (answers - ?::text[]) || ?::jsonb, updated_at = ?
             WHERE id = ? AND NOT submitted""")
        .params(Json.write(papers), files.toArray(String[]::new), Json.write(names), at(now), id).update());
  }

  /** @param unit whose counter has it in hand from now on, or null */
  void atCounter(UUID id, @Nullable Integer unit) {
    changed(jdbc.sql("UPDATE requests.draft SET counter_unit = ? WHERE id = ? AND NOT submitted")
        .param(unit).param(id).update());
  }

  List<Draft> begunIn(int unit, DraftCode.Range minute) {
    return jdbc.sql(SELECT + "WHERE id >= ? AND id < ? AND unit_id = ? AND NOT submitted AND task_id IS NULL")
        .params(minute.first(), minute.end(), unit).query(this::draft).list();
  }

  /** A file that answers a question: its name is the answer. */
  void handIn(UUID id, String question, Document file, Instant now) {
    changed(jdbc.sql("""
            UPDATE requests.draft SET answers = answers || jsonb_build_object(?::text, ?::text),
                   papers = papers || jsonb_build_object(?::text, ?::text), updated_at = ?
             WHERE id = ? AND NOT submitted""")
        .params(question, file.fileName(), question, file.id().toString(), at(now), id).update());
  }

  void takeOut(UUID id, String question, Instant now) {
    changed(jdbc.sql("UPDATE requests.draft SET answers = answers - ?::text, papers = papers - ?::text, updated_at = ? "
        + "WHERE id = ? AND NOT submitted").params(question, question, at(now), id).update());
  }

  /** What is submitted stays as it was submitted. */
  private static void changed(int rows) {
    if (rows == 0) {
      throw new Conflict("requests.already-submitted", Map.of());
    }
  }

  Draft draft(ResultSet row, int n) throws SQLException {
    return new Draft(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getInt("unit_id"),
        RequestRows.service(catalogue, row),
        new Request.Content(RequestRows.subject(row.getString("subject")), RequestRows.texts(row.getString("answers")),
            RequestRows.ids(row.getString("papers"))),
        new Draft.Fate(row.getObject("request_id", UUID.class), row.getTimestamp("updated_at").toInstant()));
  }
}
