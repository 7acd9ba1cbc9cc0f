package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.ProcedureFact;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who answer for a unit are told, each once; it stands on their board until one of them has seen it. */
@Component
public final class BoardNotices implements Subscriber {
  /** So many are shown. */
  public static final int MOST = 25;

  /** @param kind the type of the fact; the key of its words behind {@code requests.notice.} */
  public record Notice(UUID requestId, String number, String taskId, String kind, String role, Instant at) {}

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final InstantSource clock;

  BoardNotices(JdbcClient jdbc, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<String> types() {
    return Set.of("TaskDueSoon", "TaskOverdue", "LegalTermPassed", "OfficialBarred");
  }

  @Override
  public void on(Entry fact) {
    switch (fact.type()) {
      case "TaskDueSoon" -> {
        var soon = Json.read(fact.data(), ProcedureFact.TaskDueSoon.class);
        keep(fact, soon.taskId(), soon.role());
      }
      case "TaskOverdue" -> {
        var late = Json.read(fact.data(), ProcedureFact.TaskOverdue.class);
        keep(fact, late.taskId(), late.role());
      }
      case "OfficialBarred" -> keep(fact, fact.as(Facts.OfficialBarred.class).taskId(), "");
      default -> keep(fact, "", "");
    }
  }

  /** What applicants are late with is not the office's. */
  private void keep(Entry fact, String task, @Nullable String role) {
    if (eg.mahalliyat.procedure.Actor.APPLICANT.equals(role) || fact.unitId() == null) {
      return;
    }
    jdbc.sql("""
            INSERT INTO requests.notice (request_id, task_id, kind, unit_id, role, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""")
        .params(fact.subject(), task, fact.type(), fact.unitId(), role == null ? "" : role, RequestRows.at(fact.at()))
        .update();
  }

  /** What nobody has seen yet in the official's own unit, newest first; without what is done meanwhile. */
  public List<Notice> unseen(Actor.Staff actor) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT n.request_id, r.number, n.task_id, n.kind, n.role, n.at
              FROM requests.notice n JOIN requests.request r ON r.id = n.request_id
             WHERE n.unit_id = ? AND n.seen_at IS NULL AND r.outcome IS NULL
               AND (n.task_id = '' OR EXISTS (SELECT FROM requests.task t WHERE t.request_id = n.request_id AND t.id = n.task_id))
             ORDER BY n.at DESC LIMIT ?""")
        .params(actor.unitId(), MOST)
        .query((row, n) -> new Notice(row.getObject("request_id", UUID.class), row.getString("number"),
            row.getString("task_id"), row.getString("kind"), row.getString("role"),
            row.getObject("at", OffsetDateTime.class).toInstant())).list());
  }

  /** @param until what came later has not been seen */
  public void seen(Actor.Staff actor, Instant until) {
    transactions.run(actor, () -> transactions.write(List.of(Write.of("""
        UPDATE requests.notice SET seen_by = ?, seen_at = ? WHERE unit_id = ? AND seen_at IS NULL AND at <= ?""",
        actor.staffId(), RequestRows.at(clock.instant()), actor.unitId(), RequestRows.at(until)))));
  }
}
