package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of papers. */
@Component
final class IssueRows {
  private static final String SELECT = "SELECT id, request_id, task_id, entry_id, register, unit_id, person_id, number, "
      + "issued_on, expires_on, document_id, not_issued, numbered_at, nth, copy_of, copy_of_number, copy_no "
      + "FROM licences.issue ";

  private final JdbcClient jdbc;

  IssueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Issue it) {
    Issue.Copy copy = it.copy();
    jdbc.sql("""
            INSERT INTO licences.issue (id, request_id, task_id, entry_id, register, unit_id, person_id, number, issued_on,
              expires_on, state, numbered_at, nth, copy_of, copy_of_number, copy_no)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NUMBERED', ?, ?, ?, ?, ?)""")
        .params(it.id(), it.cause().requestId(), it.cause().taskId(), it.entryId(), it.number().register(),
            it.number().unitId(), it.made().personId(), it.number().number(), it.term().issued())
        .param(it.term().expires()).param(it.made().numberedAt().atOffset(ZoneOffset.UTC))
        .param(copy == null ? 1 : copy.nth()).param(copy == null ? null : copy.original())
        .param(copy == null ? null : copy.of()).param(copy == null ? null : copy.number()).update();
  }

  /** What a task of a request asks for: one paper, or several copies, in their order. */
  List<Issue> of(UUID request, String task) {
    return jdbc.sql(SELECT + "WHERE request_id = ? AND task_id = ? ORDER BY nth").params(request, task)
        .query(IssueRows::issue).list();
  }

  /** How many certified copies of an entry have got a number. */
  int copies(UUID original) {
    return jdbc.sql("SELECT coalesce(max(copy_no), 0) FROM licences.issue WHERE copy_of = ?").param(original)
        .query(Integer.class).single();
  }

  /**
   * Keeps a second run of the job waiting until the first has committed, and what makes the other copies of the same
   * task as well: the last of them moves the request on.
   */
  Issue hold(UUID id) {
    return jdbc.sql(SELECT + """
            WHERE (request_id, task_id) = (SELECT i.request_id, i.task_id FROM licences.issue i WHERE i.id = ?)
            ORDER BY nth FOR UPDATE""").param(id).query(IssueRows::issue).list().stream()
        .filter(issue -> issue.id().equals(id)).findFirst().orElseThrow();
  }

  /** The entry of the newest paper that a request has issued. */
  Optional<UUID> entryOf(UUID request) {
    return jdbc.sql("SELECT entry_id FROM licences.issue WHERE request_id = ? AND state = 'ISSUED' "
            + "ORDER BY issued_at DESC LIMIT 1")
        .param(request).query(UUID.class).optional();
  }

  /** The papers of a licence, newest first. */
  List<Issue> ofEntry(UUID entry) {
    return jdbc.sql(SELECT + "WHERE entry_id = ? AND state = 'ISSUED' ORDER BY issued_at DESC LIMIT 50").param(entry)
        .query(IssueRows::issue).list();
  }

  /** The papers of a licence that were asked for in vain, newest first. */
  List<Issue> inVain(UUID entry) {
    return jdbc.sql(SELECT + "WHERE entry_id = ? AND state = 'NOT_ISSUED' ORDER BY numbered_at DESC LIMIT 50")
        .param(entry).query(IssueRows::issue).list();
  }

  /** Whether another paper of the licence was issued after this one had got its number. */
  boolean overtaken(Issue it) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM licences.issue WHERE entry_id = ? AND id <> ? AND issued_at > ?)")
        .params(it.entryId(), it.id(), it.made().numberedAt().atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
  }

  void notIssued(UUID id, NotIssued why) {
    jdbc.sql("UPDATE licences.issue SET state = 'NOT_ISSUED', not_issued = ? WHERE id = ?").params(why.name(), id)
        .update();
  }

  /** @param definition the version of the service from whose words the paper was made */
  void issued(UUID id, UUID document, String token, String definition, Instant at) {
    jdbc.sql("UPDATE licences.issue SET state = 'ISSUED', document_id = ?, token = ?, definition = ?, issued_at = ? "
            + "WHERE id = ?")
        .params(document, token, definition, at.atOffset(ZoneOffset.UTC), id).update();
  }

  private static @Nullable NotIssued notIssued(@Nullable String why) {
    return why == null ? null : NotIssued.valueOf(why);
  }

  private static Issue.@Nullable Copy copy(ResultSet row) throws SQLException {
    UUID original = row.getObject("copy_of", UUID.class);
    return original == null ? null
        : new Issue.Copy(row.getInt("nth"), original, row.getString("copy_of_number"), row.getInt("copy_no"));
  }

  private static Issue issue(ResultSet row, int n) throws SQLException {
    UUID entry = row.getObject("entry_id", UUID.class);
    return new Issue(row.getObject("id", UUID.class),
        new Issue.Cause(row.getObject("request_id", UUID.class), row.getString("task_id"), copy(row)), entry,
        new Licence.Identity(entry, row.getString("register"), row.getInt("unit_id"), row.getString("number")),
        new Term(row.getObject("issued_on", LocalDate.class), row.getObject("expires_on", LocalDate.class)),
        new Issue.Made(row.getObject("person_id", UUID.class), row.getTimestamp("numbered_at").toInstant(),
            row.getObject("document_id", UUID.class), notIssued(row.getString("not_issued"))));
  }
}
