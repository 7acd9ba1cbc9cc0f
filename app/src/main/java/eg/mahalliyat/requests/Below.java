package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the units below a seat, for whoever answers for them: to be read, and done by others. */
@Component
public final class Below {
  private static final int MOST = 25;

  /** How much is open in a unit, and how much of it is late. */
  public record Load(int unitId, int total, int overdue) {
    /** Two units taken together, under the number of the first. */
    public Load plus(Load other) {
      return new Load(unitId, total + other.total, overdue + other.overdue);
    }
  }

  /**
   * A task that is late.
   *
   * @param task the definition's key
   * @param role whose work it is
   */
  public record Late(Inboxes.Item request, String task, String role, Instant dueAt) {}

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Transactions transactions;

  Below(JdbcClient jdbc, ItemRows items, Transactions transactions) {
    this.jdbc = jdbc;
    this.items = items;
    this.transactions = transactions;
  }

  /** The units below in which something waits, in the order of their numbers. */
  public List<Load> loads(Actor.Staff actor, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT unit_id, total, overdue FROM requests.waiting_below(?) ORDER BY unit_id""").param(RequestRows.at(now))
        .query((row, n) -> new Load(row.getInt("unit_id"), row.getInt("total"), row.getInt("overdue"))).list());
  }

  /** What is late in one of them, the latest first, 25 at most; nothing when it is not below. */
  public List<Late> late(Actor.Staff actor, int unitId, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT t.id AS task, t.role, t.due_at AS task_due, r.id, r.number, r.applicant, r.service_code,
                   r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.unit_id = ? AND t.role <> ? AND t.due_at < ?
             ORDER BY t.due_at, t.request_id LIMIT ?""")
        .params(unitId, eg.mahalliyat.procedure.Actor.APPLICANT, RequestRows.at(now), MOST)
        .query((row, n) -> {
          String task = row.getString("task");
          return new Late(items.item(row, n), task.substring(0, task.indexOf('#')), row.getString("role"),
              row.getTimestamp("task_due").toInstant());
        }).list());
  }
}
