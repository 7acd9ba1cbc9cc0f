package eg.mahalliyat.requests;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Transactions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an official notes on the site until he decides: kept at each touch, for the network there comes and goes. */
@Component
public final class SiteNotes {
  /**
   * @param typed as it stands in the fields of the page
   * @param photographs ids of documents, oldest first
   */
  public record Noted(Map<String, String> typed, List<UUID> photographs) {
    static final Noted NOTHING = new Noted(Map.of(), List.of());
  }

  private final JdbcClient jdbc;
  private final Documents documents;
  private final Transactions transactions;
  private final InstantSource clock;

  SiteNotes(JdbcClient jdbc, Documents documents, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Noted of(Actor.Staff actor, UUID request, String taskId) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT typed::text AS typed, photographs FROM requests.site_note
             WHERE request_id = ? AND task_id = ? AND staff_id = ?""")
        .params(request, taskId, actor.staffId())
        .query((row, n) -> new Noted(RequestRows.texts(row.getString("typed")),
            Arrays.asList((UUID[]) row.getArray("photographs").getArray())))
        .optional().orElse(Noted.NOTHING));
  }

  /** Keeps what stands in the fields; the photographs stay. */
  public void keep(Actor.Staff actor, UUID request, String taskId, Map<String, String> typed) {
    transactions.run(actor, () -> jdbc.sql("""
            INSERT INTO requests.site_note (request_id, task_id, staff_id, unit_id, typed, photographs, updated_at)
            VALUES (?, ?, ?, ?, ?::jsonb, '{}', ?)
            ON CONFLICT (request_id, task_id, staff_id) DO UPDATE
               SET typed = excluded.typed, updated_at = excluded.updated_at""")
        .params(request, taskId, actor.staffId(), actor.unitId(), Json.write(typed), RequestRows.at(clock.instant()))
        .update());
  }

  /** Takes a photograph, checked and scanned like any paper. Must be called outside of a transaction. */
  public StoreResult photograph(Actor.Staff actor, Request request, String taskId, String fileName, byte[] bytes) {
    StoreResult result =
        documents.store(actor, new Upload(request.owner().personId(), "photograph", fileName, bytes));
    if (result instanceof StoreResult.Stored stored) {
      transactions.run(actor, () -> jdbc.sql("""
              INSERT INTO requests.site_note (request_id, task_id, staff_id, unit_id, typed, photographs, updated_at)
              VALUES (?, ?, ?, ?, '{}', ARRAY[?::uuid], ?)
              ON CONFLICT (request_id, task_id, staff_id) DO UPDATE
                 SET photographs = site_note.photographs || excluded.photographs, updated_at = excluded.updated_at""")
          .params(request.id().uuid(), taskId, actor.staffId(), actor.unitId(), stored.document().id(),
              RequestRows.at(clock.instant())).update());
    }
    return result;
  }

  /** Leaves a photograph out that came out badly. */
  public void leaveOut(Actor.Staff actor, UUID request, String taskId, UUID photograph) {
    transactions.run(actor, () -> jdbc.sql("""
            UPDATE requests.site_note SET photographs = array_remove(photographs, ?), updated_at = ?
             WHERE request_id = ? AND task_id = ? AND staff_id = ?""")
        .params(photograph, RequestRows.at(clock.instant()), request, taskId, actor.staffId()).update());
  }

  /** Once it is decided, the findings stand in the request. */
  public void done(Actor.Staff actor, UUID request, String taskId) {
    transactions.run(actor, () -> jdbc.sql(
            "DELETE FROM requests.site_note WHERE request_id = ? AND task_id = ? AND staff_id = ?")
        .params(request, taskId, actor.staffId()).update());
  }

  /** The scanned answer to a letter, which belongs to the unit at once. Must be called outside of a transaction. */
  public StoreResult scanned(Actor.Staff actor, Request request, String fileName, byte[] bytes) {
    return documents.store(actor, new Upload(request.owner().personId(), "answer", fileName, bytes));
  }
}
