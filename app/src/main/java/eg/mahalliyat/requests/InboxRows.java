package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of an inbox, in its order. The index gives them in order for one role at a time, so each role is walked alone,
 * from the due time at which the last page ended: a comparison of rows does not reach an index below row-level security.
 */
@Component
final class InboxRows {
  /** What a filter asks of a task {@code t} and its request {@code r}; each parameter has a value by which it asks nothing. */
  private static final String FILTER = """
       AND (:kind = '' OR t.kind = :kind)
       AND CASE :lateness WHEN 'LATE' THEN t.due_at < :now
             WHEN 'SOON' THEN t.due_at >= :now AND (t.due_at - :now) * 5 <= t.due_at - t.opened_at
             WHEN 'IN_TIME' THEN t.due_at IS NULL OR (t.due_at - :now) * 5 > t.due_at - t.opened_at
             ELSE true END
       AND (cardinality(:codes::text[]) = 0 OR r.service_code = ANY (:codes::text[]))
       AND (:number = '' OR r.number = :number)
       AND strpos(r.applicant_folded, (:words::text[])[1]) > 0 AND strpos(r.applicant_folded, (:words::text[])[2]) > 0
       AND strpos(r.applicant_folded, (:words::text[])[3]) > 0 AND strpos(r.applicant_folded, (:words::text[])[4]) > 0
       AND strpos(r.applicant_folded, (:words::text[])[5]) > 0 AND strpos(r.applicant_folded, (:words::text[])[6]) > 0
      """;

  private final JdbcClient jdbc;
  private final ItemRows items;
  private final Catalogue catalogue;

  InboxRows(JdbcClient jdbc, ItemRows items, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.items = items;
    this.catalogue = catalogue;
  }

  List<Inboxes.Waiting> page(Actor.Staff actor, Instant now, Wanted wanted, int most) {
    boolean held = wanted.tab() == Wanted.Tab.MINE || wanted.tab() == Wanted.Tab.DRAWN;
    if (held) {
      return held(actor, now, wanted, most);
    }
    return wanted.filter().equals(Wanted.Filter.NONE) ? all(actor, wanted, most) : filtered(actor, now, wanted, most);
  }

  private List<Inboxes.Waiting> all(Actor.Staff actor, Wanted wanted, int most) {
    return asked("""
        SELECT t.id AS task, t.kind, t.opened_at, t.due_at AS task_due, t.holder, t.taken, r.id, r.number, r.applicant,
               r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
          FROM (SELECT o.* FROM unnest(:roles::text[]) AS mine(role) CROSS JOIN LATERAL (
                  SELECT id, kind, request_id, opened_at, due_at, holder, taken FROM requests.task
                   WHERE unit_id = :unit AND role = mine.role
                     AND coalesce(due_at, timestamptz '9999-12-31 00:00:00+00') >= :due
                     AND (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), request_id, id) > (:due, :after, :task)
                     AND (holder IS NULL OR holder = :me AND NOT :pool)
                     AND person_id <> ALL ((SELECT people.close_to(:me))::uuid[])
                   ORDER BY coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), request_id, id LIMIT :most) o
                 ORDER BY coalesce(o.due_at, timestamptz '9999-12-31 00:00:00+00'), o.request_id, o.id LIMIT :most) t
          JOIN requests.request r ON r.id = t.request_id
         ORDER BY coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00'), t.request_id, t.id""", actor, wanted, most)
        .param("pool", wanted.tab() == Wanted.Tab.POOL)
        .query((row, n) -> waiting(row, n, actor)).list();
  }

  /** The same through the filter, which needs the request: as many are walked as it takes to fill a page. */
  private List<Inboxes.Waiting> filtered(Actor.Staff actor, Instant now, Wanted wanted, int most) {
    return filter(asked("""
        SELECT t.* FROM unnest(:roles::text[]) AS mine(role) CROSS JOIN LATERAL (
            SELECT t.id AS task, t.kind, t.opened_at, t.due_at AS task_due, t.holder, t.taken, r.id, r.number,
                   r.applicant, r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
              FROM requests.task t JOIN requests.request r ON r.id = t.request_id
             WHERE t.unit_id = :unit AND t.role = mine.role
               AND coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00') >= :due
               AND (coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00'), t.request_id, t.id) > (:due, :after, :task)
               AND (t.holder IS NULL OR t.holder = :me AND NOT :pool)
               AND t.person_id <> ALL ((SELECT people.close_to(:me))::uuid[])
        """ + FILTER + """
             ORDER BY coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00'), t.request_id, t.id LIMIT :most) t
         ORDER BY coalesce(t.task_due, timestamptz '9999-12-31 00:00:00+00'), t.id, t.task LIMIT :most""",
        actor, wanted, most).param("pool", wanted.tab() == Wanted.Tab.POOL), now, wanted.filter())
        .query((row, n) -> waiting(row, n, actor)).list();
  }

  /** What is somebody's alone is little, and has an index of its own. */
  private List<Inboxes.Waiting> held(Actor.Staff actor, Instant now, Wanted wanted, int most) {
    return filter(asked("""
        SELECT t.id AS task, t.kind, t.opened_at, t.due_at AS task_due, t.holder, t.taken, r.id, r.number, r.applicant,
               r.service_code, r.service_version, r.stage, r.outcome, r.submitted_at
          FROM requests.task t JOIN requests.request r ON r.id = t.request_id
         WHERE t.holder = :me AND t.unit_id = :unit AND t.role = ANY (:roles::text[]) AND t.taken = :taken
           AND t.person_id <> ALL ((SELECT people.close_to(:me))::uuid[])
           AND (coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00'), t.request_id, t.id) > (:due, :after, :task)
        """ + FILTER + """
         ORDER BY coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00'), t.request_id, t.id LIMIT :most""",
        actor, wanted, most).param("taken", wanted.tab() == Wanted.Tab.MINE), now, wanted.filter())
        .query((row, n) -> waiting(row, n, actor)).list();
  }

  private JdbcClient.StatementSpec asked(String sql, Actor.Staff actor, Wanted wanted, int most) {
    InboxPlace after = InboxPlace.of(wanted.after());
    return jdbc.sql(sql).param("roles", actor.roles().toArray(String[]::new)).param("unit", actor.unitId())
        .param("me", actor.staffId()).param("due", RequestRows.at(after.due())).param("after", after.request())
        .param("task", after.task()).param("most", most);
  }

  private JdbcClient.StatementSpec filter(JdbcClient.StatementSpec statement, Instant now, Wanted.Filter filter) {
    return statement.param("now", RequestRows.at(now)).param("kind", filter.kind())
        .param("lateness", filter.lateness().name()).param("codes", filter.codes(catalogue))
        .param("number", filter.number()).param("words", filter.words());
  }

  Inboxes.Waiting waiting(ResultSet row, int n, Actor.Staff actor) throws SQLException {
    String id = row.getString("task");
    Timestamp due = row.getTimestamp("task_due");
    return new Inboxes.Waiting(items.item(row, n), id, TaskKind.valueOf(row.getString("kind")),
        row.getTimestamp("opened_at").toInstant(), due == null ? null : due.toInstant(),
        hold(row.getObject("holder", UUID.class), row.getBoolean("taken"), actor));
  }

  private static Wanted.Tab hold(@Nullable UUID holder, boolean taken, Actor.Staff actor) {
    if (holder == null || !holder.equals(actor.staffId())) {
      return Wanted.Tab.POOL;
    }
    return taken ? Wanted.Tab.MINE : Wanted.Tab.DRAWN;
  }
}
