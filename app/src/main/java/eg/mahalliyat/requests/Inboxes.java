package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
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
  public record Waiting(Item request, String taskId, String task, Instant openedAt, @Nullable Instant dueAt) {
    private static final int FIFTHS = 5;

    public boolean late(Instant now) {
      return dueAt != null && dueAt.isBefore(now);
    }

    /** Four fifths of its time are over. */
    public boolean soon(Instant now) {
      return dueAt != null
          && Duration.between(now, dueAt).multipliedBy(FIFTHS).compareTo(Duration.between(openedAt, dueAt)) <= 0;
    }
  }

  /**
   * Something that those who answer for the unit should look after.
   *
   * @param role whose work it is
   * @param undrawn true when its lot has fallen on nobody yet
   */
  public record Heed(Waiting waiting, String role, boolean undrawn) {}

  /**
   * @param total of all that wait, not only of this page
   * @param next where the next page begins, empty on the last one
   */
  public record Inbox(List<Waiting> waiting, int total, int overdue, String next) {}

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Transactions transactions;

  Inboxes(JdbcClient jdbc, ItemRows items, Transactions transactions) {
    this.jdbc = jdbc;
    this.items = items;
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
      return jdbc.sql("SELECT total, overdue FROM requests.waiting(?, ?, ?, ?)")
          .params(actor.unitId(), RequestRows.at(now), roles, actor.staffId())
          .query((row, n) -> new Inbox(page, row.getInt("total"), row.getInt("overdue"), next)).single();
    });
  }

  /** What is late in the whole unit, or waits for its lot; the latest first, 25 at most. */
  public List<Heed> heeded(Actor.Staff actor, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT t.id AS task, t.opened_at, t.due_at AS task_due, t.role, coalesce(t.holder = ?, false) AS undrawn,
                   r.id, r.number, r.applicant, r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.unit_id = ? AND t.role <> ? AND (t.due_at < ? OR t.holder = ?)
             ORDER BY t.due_at NULLS FIRST, t.opened_at LIMIT ?""")
        .params(Lot.NOBODY, actor.unitId(), eg.mahalliyat.procedure.Actor.APPLICANT, RequestRows.at(now), Lot.NOBODY,
            PAGE)
        .query((row, n) -> new Heed(waiting(row, n), row.getString("role"), row.getBoolean("undrawn"))).list());
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

  /** The oldest of each role first, then the oldest of those: the index gives them in order for one role at a time. */
  private List<Waiting> page(Actor.Staff actor, String[] roles, Place after, int most) {
    return jdbc.sql("""
            SELECT t.id AS task, t.opened_at, t.due_at AS task_due, r.id, r.number, r.applicant, r.service_code,
                   r.service_version, r.stage, r.outcome, r.submitted_at
              FROM (SELECT o.* FROM unnest(?::text[]) AS mine(role) CROSS JOIN LATERAL (
                      SELECT id, request_id, opened_at, due_at FROM requests.task
                       WHERE unit_id = ? AND role = mine.role
                         AND (opened_at, request_id) > (?, ?) AND (holder IS NULL OR holder = ?)
                       ORDER BY opened_at, request_id LIMIT ?) o
                     ORDER BY o.opened_at, o.request_id LIMIT ?) t
              JOIN requests.request r ON r.id = t.request_id
             ORDER BY t.opened_at, t.request_id""")
        .params(roles, actor.unitId(), RequestRows.at(after.at()), after.request(), actor.staffId(), most, most)
        .query(this::waiting).list();
  }

  /** A person's own requests, newest first. */
  public List<Item> own(Actor.Citizen actor) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, number, applicant, service_code, service_version, stage, outcome, submitted_at
              FROM requests.request WHERE person_id = ? ORDER BY submitted_at DESC LIMIT 50""")
        .param(actor.personId()).query(items::item).list());
  }

  private Waiting waiting(ResultSet row, int n) throws SQLException {
    String id = row.getString("task");
    Timestamp due = row.getTimestamp("task_due");
    return new Waiting(items.item(row, n), id, id.substring(0, id.indexOf('#')), row.getTimestamp("opened_at").toInstant(),
        due == null ? null : due.toInstant());
  }
}
