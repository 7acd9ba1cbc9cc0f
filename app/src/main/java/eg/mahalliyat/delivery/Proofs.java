package eg.mahalliyat.delivery;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed over, and its proof for whoever has a reason to see it again. */
@Component
public final class Proofs {
  /** @param mediaType of the picture */
  public record Picture(String mediaType, byte[] bytes) {}

  private final JdbcClient jdbc;
  private final Documents documents;
  private final Journal journal;
  private final Transactions transactions;

  Proofs(JdbcClient jdbc, Documents documents, Journal journal, Transactions transactions) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** The last hand-over of a request. */
  public Optional<Given> given(Actor.Staff actor, UUID request) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT request_id, task_id, attorney_id IS NOT NULL AS by_agent, kind, document_id, at
              FROM delivery.hand_over WHERE request_id = ? ORDER BY at DESC LIMIT 1""")
        .param(request)
        .query((row, n) -> new Given(row.getObject("request_id", UUID.class), row.getString("task_id"),
            row.getBoolean("by_agent"), Proof.Kind.valueOf(row.getString("kind")),
            row.getObject("document_id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional());
  }

  /** @param reason a coded word, which stands in the journal beside who looked */
  public Picture see(Actor.Staff actor, Request request, String reason) {
    Given given = given(actor, request.id().uuid()).orElseThrow(() -> new NotFound("proof"));
    String mediaType = documents.get(actor, given.document()).mediaType();
    byte[] bytes = documents.content(actor, given.document());
    transactions.run(actor, () -> journal.append(actor, request.stream(),
        Scope.of(request.owner().unitId(), request.owner().personId()),
        new ProofSeen(given.requestId(), given.taskId(), reason)));
    return new Picture(mediaType, bytes);
  }
}
