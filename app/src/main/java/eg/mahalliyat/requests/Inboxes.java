package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an official, oldest first, and a person's own requests. */
@Component
public final class Inboxes {
  private static final int PAGE = 25;

  /** A request in a list. */
  public record Item(UUID id, RequestNumber number, String applicant, Service service, String stage,
      @Nullable String outcome, Instant submittedAt) {}

  /**
   * A task in an inbox.
   *
   * @param task the definition's key
   * @param dueAt its target time
   */
  public record Waiting(Item request, String taskId, String task, Instant openedAt, @Nullable Instant dueAt) {}

  /** @param total of all that wait, not only of this page */
  public record Inbox(List<Waiting> waiting, int total, int overdue) {}

  private final JdbcClient jdbc;
  private final Catalogue catalogue;
  private final Transactions transactions;

  Inboxes(JdbcClient jdbc, Catalogue catalogue, Transactions transactions) {
    this.jdbc = jdbc;
    this.catalogue = catalogue;
    this.transactions = transactions;
  }

  /** The open tasks of the official's roles in his unit. */
  public Inbox inbox(Actor.Staff actor, Instant now) {
    String[] roles = actor.roles().toArray(String[]::new);
    return transactions.as(actor, () -> {
      List<Waiting> first = jdbc.sql("""
              SELECT t.id AS task, t.opened_at, t.due_at AS task_due, r.id, r.number, r.applicant, r.service_code,
                     r.service_version, r.stage, r.outcome, r.submitted_at
                FROM requests.task t JOIN requests.request r ON r.id = t.request_id
               WHERE t.unit_id = ? AND t.role = ANY (?) AND t.closed_at IS NULL
               ORDER BY t.opened_at, t.request_id LIMIT ?""")
          .params(actor.unitId(), roles, PAGE).query(this::waiting).list();
      return jdbc.sql("""
              SELECT count(*) AS total, count(*) FILTER (WHERE due_at < ?) AS overdue FROM requests.task
               WHERE unit_id = ? AND role = ANY (?) AND closed_at IS NULL""")
          .params(RequestRows.at(now), actor.unitId(), roles)
          .query((row, n) -> new Inbox(first, row.getInt("total"), row.getInt("overdue"))).single();
    });
  }

  /** The next one behind a case, for the key that leads on. */
  public Optional<UUID> nextAfter(Actor.Staff actor, UUID request, Instant now) {
    return inbox(actor, now).waiting().stream().map(w -> w.request().id()).filter(id -> !id.equals(request)).findFirst();
  }

  /** A person's own requests, newest first. */
  public List<Item> own(Actor.Citizen actor) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, number, applicant, service_code, service_version, stage, outcome, submitted_at
              FROM requests.request WHERE person_id = ? ORDER BY submitted_at DESC LIMIT 50""")
        .param(actor.personId()).query(this::item).list());
  }

  /** An official finds a request of his unit by its number, wherever it stands. */
  public Optional<UUID> byNumber(Actor.Staff actor, RequestNumber number) {
    return transactions.as(actor, () -> jdbc.sql("SELECT id FROM requests.request WHERE number = ?")
        .param(number.digits()).query(UUID.class).optional());
  }

  private Waiting waiting(ResultSet row, int n) throws SQLException {
    String id = row.getString("task");
    Timestamp due = row.getTimestamp("task_due");
    return new Waiting(item(row, n), id, id.substring(0, id.indexOf('#')), row.getTimestamp("opened_at").toInstant(),
        due == null ? null : due.toInstant());
  }

  private Item item(ResultSet row, int n) throws SQLException {
    return new Item(row.getObject("id", UUID.class), new RequestNumber(row.getString("number")),
        row.getString("applicant"), RequestRows.service(catalogue, row), row.getString("stage"),
        row.getString("outcome"), row.getTimestamp("submitted_at").toInstant());
  }
}
