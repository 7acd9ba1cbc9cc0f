package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Json;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of completions: what is handed in item by item until all of it is sent. */
@Component
final class SupplementRows {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final TrackingKeys keys;

  SupplementRows(JdbcClient jdbc, Ids ids, TrackingKeys keys) {
    this.keys = keys;
    this.jdbc = jdbc;
    this.ids = ids;
  }

  Request.Content find(UUID request, String task) {
    return jdbc.sql("SELECT answers::text AS answers, papers::text AS papers FROM requests.draft "
            + "WHERE request_id = ? AND task_id = ?")
        .params(request, task)
        .query((row, n) -> new Request.Content(null, RequestRows.texts(row.getString("answers")),
            RequestRows.ids(row.getString("papers"))))
        .optional().orElse(new Request.Content(null, Map.of(), Map.of()));
  }

  void keep(Completions.Completion completion, Request.Content content, Instant now) {
    Request request = completion.request();
    jdbc.sql("""
            INSERT INTO requests.draft (id, person_id, unit_id, service_code, service_version, subject, answers, papers,
              mobile_hash, request_id, task_id, submitted, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, '{}', ?::jsonb, ?::jsonb, ?, ?, ?, true, ?, ?)
            ON CONFLICT (request_id, task_id) WHERE task_id IS NOT NULL DO UPDATE
               SET answers = draft.answers || excluded.answers, papers = draft.papers || excluded.papers,
                   updated_at = excluded.updated_at""")
        .params(ids.next(), request.owner().personId(), request.owner().unitId(), request.service().code(),
            request.service().version(), Json.write(content.answers()), Json.write(content.papers()),
            keys.hash(request.owner().personId()), request.id().uuid(), completion.task().id(), RequestRows.at(now), RequestRows.at(now))
        .update();
  }
}
