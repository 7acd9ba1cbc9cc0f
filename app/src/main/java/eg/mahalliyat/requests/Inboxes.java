package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an official, the most urgent first, and a person's own requests. */
@Component
public final class Inboxes {
  private static final int PAGE = 25;
  private static final int NEXT = 3;

  /** A request in a list. */
  public record Item(UUID id, RequestNumber number, String applicant, Service service, String stage,
      @Nullable String outcome, Instant submittedAt) {
    /** What stands for a name that is masked. */
    public static final String MASKED = "•••";

    /** Whether this official works on such requests without knowing whose they are. */
    public boolean masked(Actor.Staff reader) {
      return service.definition().procedure().masks(reader.roles());
    }

    /** The same as this official may see it. */
    public Item shownTo(Actor.Staff reader) {
      return masked(reader) ? new Item(id, number, MASKED, service, stage, outcome, submittedAt) : this;
    }
  }

  /**
   * A task in an inbox.
   *
   * @param taskId the id of its opening
   * @param dueAt its target time
   * @param hold in whose hands it is: his own, by lot or taken, or the pool's
   */
  public record Waiting(Item request, String taskId, TaskKind kind, Instant openedAt, @Nullable Instant dueAt,
      Wanted.Tab hold) {
    private static final int FIFTHS = 5;

    /** The same as this official may see it. */
    public Waiting shownTo(Actor.Staff reader) {
      return new Waiting(request.shownTo(reader), taskId, kind, openedAt, dueAt, hold);
    }

    /** The definition's key. */
    public String task() {
      return taskId.substring(0, taskId.indexOf('#'));
    }

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

  /** How many wait, and how many of them are late; of everything, whatever the filter. */
  public record Count(int total, int late) {}

  /** @param next where the next page begins, empty on the last one */
  public record Inbox(List<Waiting> waiting, Map<Wanted.Tab, Count> counts, String next) {
    public int total() {
      return count(Wanted.Tab.ALL).total();
    }

    public int overdue() {
      return count(Wanted.Tab.ALL).late();
    }

    public Count count(Wanted.Tab tab) {
      return Objects.requireNonNull(counts.get(tab));
    }
  }

  private final JdbcClient jdbc;
  private final InboxRows rows;
  private final ItemRows items;
  private final Transactions transactions;

  Inboxes(JdbcClient jdbc, InboxRows rows, ItemRows items, Transactions transactions) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.items = items;
    this.transactions = transactions;
  }

  /**
   * The open tasks of the official's roles in his unit that he may do: overdue first, then by due time.
   *
   * @param after {@link Inbox#next} of the page before, or empty for the first
   */
  public Inbox inbox(Actor.Staff actor, Instant now, String after) {
    return inbox(actor, now, Wanted.EVERYTHING.from(after));
  }

  /** The same, of what is wanted alone. */
  public Inbox inbox(Actor.Staff actor, Instant now, Wanted wanted) {
    return transactions.as(actor, () -> {
      List<Waiting> page = rows.page(actor, now, wanted, PAGE);
      String next = page.size() < PAGE ? "" : InboxPlace.of(page.getLast()).written();
      List<Waiting> shown = page.stream().filter(waiting -> !(wanted.filter().names() && waiting.request().masked(actor)))
          .map(waiting -> waiting.shownTo(actor)).toList();
      return jdbc.sql("SELECT * FROM requests.desk(?, ?, ?, ?)")
          .params(actor.unitId(), RequestRows.at(now), actor.roles().toArray(String[]::new), actor.staffId())
          .query((row, n) -> new Inbox(shown, counts(row), next)).single();
    });
  }

  private static Map<Wanted.Tab, Count> counts(ResultSet row) throws SQLException {
    Count pool = new Count(row.getInt("pool"), row.getInt("pool_late"));
    Count mine = new Count(row.getInt("mine"), row.getInt("mine_late"));
    Count drawn = new Count(row.getInt("drawn"), row.getInt("drawn_late"));
    Count all = new Count(pool.total() + mine.total() + drawn.total(), pool.late() + mine.late() + drawn.late());
    return Map.of(Wanted.Tab.ALL, all, Wanted.Tab.POOL, pool, Wanted.Tab.MINE, mine, Wanted.Tab.DRAWN, drawn);
  }

  /** What is late in the whole unit, or waits for its lot; the latest first, 25 at most. */
  public List<Heed> heeded(Actor.Staff actor, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT t.id AS task, t.kind, t.opened_at, t.due_at AS task_due, t.role, t.holder, t.taken,
                   coalesce(t.holder = ?, false) AS undrawn, r.id, r.number, r.applicant, r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.unit_id = ? AND t.role <> ? AND (t.due_at < ? OR t.holder = ?)
             ORDER BY t.due_at NULLS FIRST, t.opened_at LIMIT ?""")
        .params(Lot.NOBODY, actor.unitId(), eg.mahalliyat.procedure.Actor.APPLICANT, RequestRows.at(now), Lot.NOBODY,
            PAGE)
        .query((row, n) -> new Heed(rows.waiting(row, n, actor), row.getString("role"), row.getBoolean("undrawn"))).list());
  }

  /**
   * The one behind a case in the inbox, for the key that leads on; behind the last one it is the first.
   *
   * @param wanted what the inbox shows; its place does not count
   */
  public Optional<UUID> nextAfter(Actor.Staff actor, Instant now, Wanted wanted, UUID request) {
    return transactions.as(actor, () -> place(actor, request)
        .flatMap(place -> first(actor, now, wanted.from(place.written()), request))
        .or(() -> first(actor, now, wanted.from(""), request)));
  }

  private Optional<InboxPlace> place(Actor.Staff actor, UUID request) {
    return jdbc.sql("SELECT id, due_at FROM requests.task WHERE request_id = ? AND role = ANY (?) ORDER BY due_at LIMIT 1")
        .params(request, actor.roles().toArray(String[]::new)).query((row, n) -> {
          Timestamp due = row.getTimestamp("due_at");
          return new InboxPlace(due == null ? InboxPlace.NEVER : due.toInstant(), request, row.getString("id"));
        }).optional();
  }

  /** A case may have two tasks for one official, so one more than one is looked at. */
  private Optional<UUID> first(Actor.Staff actor, Instant now, Wanted wanted, UUID but) {
    return rows.page(actor, now, wanted, NEXT).stream().map(w -> w.request().id()).filter(id -> !id.equals(but))
        .findFirst();
  }

  /** The person's request about an entry of a register that has not ended. */
  public Optional<UUID> underWay(Actor.Citizen actor, UUID entryId) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id FROM requests.request
             WHERE subject ->> 'entryId' = ? AND person_id = ? AND outcome IS NULL AND subject <> '{}' LIMIT 1""")
        .params(entryId.toString(), actor.personId()).query(UUID.class).optional());
  }

  /** A person's own requests, newest first. */
  public List<Item> own(Actor.Citizen actor) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, number, applicant, service_code, service_version, stage, outcome, submitted_at
              FROM requests.request WHERE person_id = ? ORDER BY submitted_at DESC LIMIT 50""")
        .param(actor.personId()).query(items::item).list());
  }
}
