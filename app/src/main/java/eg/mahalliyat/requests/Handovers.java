package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is ready in a unit and waits for its holder. */
@Component
public final class Handovers {
  /** So many are shown. */
  public static final int MOST = 25;

  private static final String SELECT = """
      SELECT r.id, r.number, r.applicant, r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
        FROM requests.task t JOIN requests.request r ON r.id = t.request_id
       WHERE t.unit_id = ? AND t.kind = 'HANDOVER' AND t.role = ANY (?::text[])""";

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Transactions transactions;

  Handovers(JdbcClient jdbc, ItemRows items, Transactions transactions) {
    this.jdbc = jdbc;
    this.items = items;
    this.transactions = transactions;
  }

  /** Those that this official may hand over, the one that waits longest first; one more than {@link #MOST} at most. */
  public List<Inboxes.Item> waiting(Actor.Staff actor) {
    return transactions.as(actor, () -> jdbc.sql(SELECT + " ORDER BY t.opened_at, t.request_id LIMIT ?")
        .params(actor.unitId(), roles(actor), MOST + 1).query(items::item).list());
  }

  /** The same for one person. */
  public List<Inboxes.Item> waitingFor(Actor.Staff actor, UUID person) {
    return transactions.as(actor, () -> jdbc.sql(SELECT + " AND t.person_id = ? ORDER BY t.opened_at LIMIT ?")
        .params(actor.unitId(), roles(actor), person, MOST).query(items::item).list());
  }

  /** A request of this unit, by the secret of its receipt. */
  public Optional<UUID> byToken(Actor.Staff actor, String token) {
    return transactions.as(actor, () -> jdbc.sql("SELECT id FROM requests.request WHERE tracking_token = ?")
        .param(token).query(UUID.class).optional());
  }

  private static String[] roles(Actor.Staff actor) {
    return actor.roles().toArray(String[]::new);
  }
}
