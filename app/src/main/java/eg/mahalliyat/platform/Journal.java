package eg.mahalliyat.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one memory: history, audit trail and outbox in one append-only, hash-chained table. A fact is appended in the
 * transaction that stores the state it tells of.
 */
@Component
public final class Journal {
  static final String COLUMNS = "stream, seq, type, actor, at, unit_id, person_id, data::text AS data";

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final InstantSource clock;

  Journal(JdbcClient jdbc, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Appends within the running transaction, as the next facts of the stream. */
  public void append(Actor actor, String stream, Scope scope, Fact... facts) {
    transactions.write(List.of(appending(actor, stream, scope, clock.instant(), List.of(facts))));
  }

  /** The same as a value, to travel together with other writes. */
  public Write appending(Actor actor, String stream, Scope scope, Instant at, List<? extends Fact> facts) {
    String[] types = new String[facts.size()];
    Arrays.setAll(types, n -> facts.get(n).type());
    return Write.of("SELECT platform.append(?, ?, ?, ?, ?, ?::text[], ?::json)", stream, actor.id(),
        at.atOffset(ZoneOffset.UTC), scope.unitId(), scope.personId(), types, Json.write(facts));
  }

  /** The facts of a stream that the actor of this transaction may see, oldest first; 1,000 at most. */
  public List<Entry> history(String stream) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM platform.fact WHERE stream = ? ORDER BY seq LIMIT 1000")
        .param(stream).query(Journal::entry).list();
  }

  /** The last facts of a stream that the actor of this transaction may see, newest first. */
  public List<Entry> latest(String stream, int most) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM platform.fact WHERE stream = ? ORDER BY seq DESC LIMIT ?")
        .param(stream).param(most).query(Journal::entry).list();
  }

  /** The last numbers of what was appended to this stream and does not hold; none when nothing was changed. */
  public List<Integer> brokenLinks(String stream) {
    return jdbc.sql("SELECT platform.broken_links(?)").param(stream).query(Integer.class).list();
  }

  static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(row.getString("stream"), row.getInt("seq"), row.getString("type"), row.getString("actor"),
        row.getTimestamp("at").toInstant(), row.getObject("unit_id", Integer.class),
        row.getObject("person_id", UUID.class), row.getString("data"));
  }
}
