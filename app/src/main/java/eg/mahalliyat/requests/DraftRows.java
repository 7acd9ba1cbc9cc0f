package eg.mahalliyat.requests;

import static eg.mahalliyat.requests.RequestRows.at;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
