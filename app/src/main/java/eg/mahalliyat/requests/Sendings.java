package eg.mahalliyat.requests;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what devices send, each once: the id that the device made is a key of the table. */
@Component
public final class Sendings {
  private final JdbcClient jdbc;
  private final SiteNotes notes;
  private final Documents documents;
  private final Transactions transactions;
  private final InstantSource clock;

  Sendings(JdbcClient jdbc, SiteNotes notes, Documents documents, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.notes = notes;
    this.documents = documents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes a photograph; one that came before is found again. Must be called outside of a transaction. */
  public StoreResult photograph(Actor.Staff actor, Request request, Sending sending, String fileName, byte[] bytes) {
    Optional<UUID> before = transactions.as(actor, () -> document(sending.id()));
    if (before.isPresent()) {
      return new StoreResult.Stored(documents.get(actor, before.get()));
    }
    StoreResult result = notes.photograph(actor, request, sending.taskId(), fileName, bytes);
    if (result instanceof StoreResult.Stored stored
        && !transactions.as(actor, () -> claim(actor, sending, stored.document().id()))) {
      // The same one was under way twice, and the other was first.
      notes.leaveOut(actor, request.id().uuid(), sending.taskId(), stored.document().id());
    }
    return result;
  }

  /** True when it came before: whatever it asked for has been done. */
  public boolean came(Actor.Staff actor, UUID sending) {
    return transactions.as(actor, () ->
        jdbc.sql("SELECT count(*) FROM requests.field_sending WHERE id = ? AND staff_id = ?")
            .params(sending, actor.staffId()).query(Integer.class).single() > 0);
  }

  /** Does it in one transaction with the mark that it came; when that is there already, nothing. */
  public void once(Actor.Staff actor, Sending sending, Runnable deed) {
    transactions.run(actor, () -> {
      if (claim(actor, sending, null)) {
        deed.run();
      }
    });
  }

  private Optional<UUID> document(UUID sending) {
    return jdbc.sql("SELECT document_id FROM requests.field_sending WHERE id = ? AND document_id IS NOT NULL")
        .param(sending).query(UUID.class).optional();
  }

  /** False when it is there already. */
  private boolean claim(Actor.Staff actor, Sending sending, @Nullable UUID document) {
    Sending.Taken taken = sending.taken();
    return jdbc.sql("""
            INSERT INTO requests.field_sending (id, unit_id, staff_id, request_id, task_id, document_id, taken_at,
              latitude, longitude, sent_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""")
        .param(sending.id()).param(actor.unitId()).param(actor.staffId()).param(sending.request())
        .param(sending.taskId()).param(document).param(taken == null ? null : RequestRows.at(taken.at()))
        .param(taken == null ? null : taken.latitude()).param(taken == null ? null : taken.longitude())
        .param(RequestRows.at(clock.instant())).update() == 1;
  }
}
