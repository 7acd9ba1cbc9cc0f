package eg.mahalliyat.requests;

import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is late or will be, for those who answer for units: by unit, post and service. */
@Component
public final class Board {
  /** So many tasks of a line are shown. */
  public static final int MOST = 50;

  /** An open task in one line. @param next when the earliest of those that are not late is due */
  public record Line(int unitId, String role, String service, Count count, Instant oldest, @Nullable Instant next) {}

  /** @param soon four fifths of their time are over */
  public record Count(int total, int late, int soon) {}

  /** A task of which nobody of its post may do it: they have acted in it before, or are close to the applicant. */
  public record Stuck(UUID request, String number, String task, String role) {}

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Requests requests;
  private final Officials officials;
  private final Transactions transactions;

  Board(JdbcClient jdbc, ItemRows items, Requests requests, Officials officials, Transactions transactions) {
    this.jdbc = jdbc;
    this.items = items;
    this.requests = requests;
    this.officials = officials;
    this.transactions = transactions;
  }

  /** @param units that the official sees; of others nothing comes */
  public List<Line> lines(Actor.Staff actor, List<Integer> units, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("SELECT * FROM requests.board(?::int[], ?)")
        .params(units.toArray(Integer[]::new), RequestRows.at(now)).query(Board::line).list()).stream()
        .sorted(Comparator.comparing((Line line) -> -line.count().late()).thenComparing(line -> -line.count().soon())
            .thenComparing(Line::oldest)).toList();
  }

  /** The tasks of one line that are late or will be, the first due first; 50 at most. */
  public List<Inboxes.Waiting> tasks(Actor.Staff actor, int unit, String role, String service, Instant now) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT b.task, b.kind, b.opened_at, b.task_due, r.id, r.number, r.applicant, r.service_code, r.service_version,
                   r.stage, r.outcome, r.submitted_at
              FROM requests.board_tasks(?, ?, ?, ?, ?) b JOIN requests.request r ON r.id = b.request_id
             ORDER BY b.task_due, r.id""")
        .params(unit, role, service, RequestRows.at(now), MOST).query(this::waiting).list()).stream()
        .map(waiting -> waiting.shownTo(actor)).toList();
  }

  /** What waits in the official's own unit for somebody who is not there. */
  public List<Stuck> stuck(Actor.Staff actor) {
    record Close(UUID request, String task) {}
    List<Close> close = transactions.as(actor, () ->
        jdbc.sql("SELECT request_id, task FROM requests.close_tasks(ARRAY[?]::int[], ?)").params(actor.unitId(), MOST)
            .query((row, n) -> new Close(row.getObject("request_id", UUID.class), row.getString("task"))).list());
    return close.stream().map(one -> stuck(requests.request(actor, one.request()), one.task()))
        .filter(Objects::nonNull).toList();
  }

  private @Nullable Stuck stuck(Request request, String taskId) {
    TaskState task = request.state().tasks().get(taskId);
    if (task == null || !task.open() || task.role() == null) {
      return null;
    }
    String role = task.role();
    List<Official> holders = Role.ofCode(role).map(r -> officials.holding(r, request.owner().unitId())).orElse(List.of());
    return holders.stream().anyMatch(holder -> may(request, task, holder)) ? null
        : new Stuck(request.id().uuid(), request.id().number().shown(), task.task(), role);
  }

  /** Also by a lot that is still to be drawn. */
  private static boolean may(Request request, TaskState task, Official holder) {
    var official = new eg.mahalliyat.procedure.Actor(Lot.actor(holder.id()), Set.of(String.valueOf(task.role())));
    return request.service().definition().procedure().mayHave(request.state(), task, Requests.apart(official, request));
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    OffsetDateTime next = row.getObject("next_due", OffsetDateTime.class);
    return new Line(row.getInt("unit_id"), row.getString("role"), row.getString("service_code"),
        new Count(row.getInt("total"), row.getInt("late"), row.getInt("soon")),
        row.getObject("oldest", OffsetDateTime.class).toInstant(), next == null ? null : next.toInstant());
  }

  private Inboxes.Waiting waiting(ResultSet row, int n) throws SQLException {
    String id = row.getString("task");
    return new Inboxes.Waiting(items.item(row, n), id, TaskKind.valueOf(row.getString("kind")),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("task_due", OffsetDateTime.class).toInstant(), Wanted.Tab.POOL);
  }
}
