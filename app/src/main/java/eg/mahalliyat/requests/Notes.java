package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What officials write beside a decision: inside notes, which only their unit ever reads, and remarks to the applicant.
 * Nothing of it is changed or deleted; both are facts.
 */
@Component
public final class Notes {
  /** So much is kept of one. */
  public static final int LONGEST = 1000;

  /** So many of a request are shown, the newest. */
  public static final int MOST = 50;

  /** @param id given with the form, so that a form sent twice is written once */
  public record Written(UUID id, String text) {}

  /** @param by who wrote it */
  public record Note(UUID id, UUID by, String text, Instant at) {}

  private final Requests requests;
  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Notes(Requests requests, JdbcClient jdbc, Journal journal, Transactions transactions, InstantSource clock) {
    this.requests = requests;
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** @return false when the same was written before, and nothing has changed */
  public boolean inside(Actor.Staff actor, UUID request, Written note) {
    return transactions.as(actor, () -> {
      Request.Owner owner = requests.request(actor, request).owner();
      Scope scope = Scope.unit(owner.unitId());
      return kept("case:" + request, actor, scope, new Facts.InsideNoteWritten(request, note.id()), jdbc.sql("""
              INSERT INTO requests.inside_note (id, request_id, unit_id, staff_id, text, written_at)
              VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""")
          .params(note.id(), request, owner.unitId(), actor.staffId(), checked(note), RequestRows.at(clock.instant())));
    });
  }

  /**
   * Writes to the applicant, who hears of it by SMS.
   *
   * @return false when the same was written before, and nothing has changed
   */
  public boolean remark(Actor.Staff actor, UUID id, Written note) {
    return transactions.as(actor, () -> {
      Request request = requests.request(actor, id);
      Request.Owner owner = request.owner();
      Fact fact = new Facts.RemarkWritten(id, request.id().number().shown(), note.id());
      return kept(request.stream(), actor, Requests.scope(request), fact, jdbc.sql("""
              INSERT INTO requests.remark (id, request_id, unit_id, person_id, staff_id, text, written_at)
              VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""")
          .params(note.id(), id, owner.unitId(), owner.personId(), actor.staffId(), checked(note),
              RequestRows.at(clock.instant())));
    });
  }

  /** The newest first. */
  public List<Note> insideOf(Actor.Staff actor, UUID request) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, staff_id, text, written_at FROM requests.inside_note WHERE request_id = ?
             ORDER BY written_at DESC LIMIT ?""").params(request, MOST).query(Notes::note).list());
  }

  /** What was written to the applicant, for him and for his unit; the newest first. */
  public List<Note> remarksOf(Actor actor, UUID request) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, staff_id, text, written_at FROM requests.remark WHERE request_id = ?
             ORDER BY written_at DESC LIMIT ?""").params(request, MOST).query(Notes::note).list());
  }

  private boolean kept(String stream, Actor actor, Scope scope, Fact fact, JdbcClient.StatementSpec insert) {
    boolean written = insert.update() > 0;
    if (written) {
      journal.append(actor, stream, scope, fact);
    }
    return written;
  }

  private static String checked(Written note) {
    if (note.text().isBlank() || note.text().length() > LONGEST) {
      throw new Conflict("desk.note-text.inside", Map.of("most", String.valueOf(LONGEST)));
    }
    return note.text();
  }

  private static Note note(ResultSet row, int n) throws SQLException {
    return new Note(row.getObject("id", UUID.class), row.getObject("staff_id", UUID.class), row.getString("text"),
        row.getTimestamp("written_at").toInstant());
  }
}
