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
import java.time.format.DateTimeParseException;
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

  /**
   * @param total of all that wait, not only of this page
   * @param next where the next page begins, empty on the last one
   */
  public record Inbox(List<Waiting> waiting, int total, int overdue, String next) {}

  private final JdbcClient jdbc;
  private final Catalogue catalogue;
  private final Transactions transactions;

  Inboxes(JdbcClient jdbc, Catalogue catalogue, Transactions transactions) {
    this.jdbc = jdbc;
    this.catalogue = catalogue;
    this.transactions = transactions;
  }

  /**
   * The open tasks of the official's roles in his unit, oldest first.
   *
   * @param after {@link Inbox#next} of the page before, or empty for the first
   */
  public Inbox inbox(Actor.Staff actor, Instant now, String after) {
    String[] roles = actor.roles().toArray(String[]::new);
    return transactions.as(actor, () -> {
      List<Waiting> page = page(actor, roles, Place.of(after), PAGE);
      String next = page.size() < PAGE ? "" : Place.of(page.getLast()).written();
      return jdbc.sql("""
              SELECT count(*) AS total, count(*) FILTER (WHERE due_at < ?) AS overdue FROM requests.task
               WHERE unit_id = ? AND role = ANY (?)""")
          .params(RequestRows.at(now), actor.unitId(), roles)
          .query((row, n) -> new Inbox(page, row.getInt("total"), row.getInt("overdue"), next)).single();
    });
  }

  /** The one behind a case in the inbox, for the key that leads on; behind the last one it is the first. */
  public Optional<UUID> nextAfter(Actor.Staff actor, UUID request) {
    String[] roles = actor.roles().toArray(String[]::new);
    return transactions.as(actor, () -> jdbc.sql("SELECT min(opened_at) FROM requests.task WHERE request_id = ?")
        .param(request).query(Timestamp.class).optional()
        .flatMap(at -> page(actor, roles, new Place(at.toInstant(), request), 1).stream().findFirst())
        .or(() -> page(actor, roles, Place.START, 1).stream().findFirst()))
        .map(w -> w.request().id()).filter(id -> !id.equals(request));
  }

  /** The person's request about an entry of a register that has not ended. */
  public Optional<UUID> underWay(Actor.Citizen actor, UUID entryId) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id FROM requests.request
             WHERE subject ->> 'entryId' = ? AND person_id = ? AND outcome IS NULL AND subject <> '{}' LIMIT 1""")
        .params(entryId.toString(), actor.personId()).query(UUID.class).optional());
  }

  /** A place in the order of the inbox. */
  private record Place(Instant at, UUID request) {
    static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

    static Place of(Waiting waiting) {
      return new Place(waiting.openedAt(), waiting.request().id());
    }

    /** What was not written by {@link #written} leads to the start. */
    static Place of(String written) {
      try {
        String[] parts = written.split("_", 2);
        return parts.length < 2 ? START : new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        return START;
      }
    }

    String written() {
      return at + "_" + request;
    }
  }

  private List<Waiting> page(Actor.Staff actor, String[] roles, Place after, int most) {
    return jdbc.sql("""
            SELECT t.id AS task, t.opened_at, t.due_at AS task_due, r.id, r.number, r.applicant, r.service_code,
                   r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.unit_id = ? AND t.role = ANY (?)
               AND (t.opened_at, t.request_id) > (?, ?)
             ORDER BY t.opened_at, t.request_id LIMIT ?""")
        .params(actor.unitId(), roles, RequestRows.at(after.at()), after.request(), most).query(this::waiting).list();
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
