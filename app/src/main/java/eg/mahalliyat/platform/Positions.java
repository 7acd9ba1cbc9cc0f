package eg.mahalliyat.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where each subscriber stands. A position is (transaction, place) and never passes a transaction still in flight: its
 * facts would be skipped for ever (ADR 0002).
 */
@Component
final class Positions {
  record At(String tx, long place) {
    boolean isBefore(At other) {
      int order = Long.compareUnsigned(Long.parseUnsignedLong(tx), Long.parseUnsignedLong(other.tx));
      return order < 0 || (order == 0 && place < other.place);
    }
  }

  record Positioned(At at, Entry entry) {}

  private final JdbcClient jdbc;

  Positions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the subscriber's row for this transaction; empty while another node has it. */
  Optional<At> take(String subscriber) {
    jdbc.sql("INSERT INTO platform.subscription (name) VALUES (?) ON CONFLICT DO NOTHING").param(subscriber).update();
    return jdbc.sql("SELECT tx::text AS tx, place FROM platform.subscription WHERE name = ? FOR UPDATE SKIP LOCKED")
        .param(subscriber).query((row, n) -> new At(row.getString("tx"), row.getLong("place"))).optional();
  }

  // The text of the transaction number has a name of its own: sorting by it would put 1000 before 999.
  List<Positioned> after(At at, Set<String> types, int most) {
    // The first condition says nothing new: by it the table's key finds where to begin.
    return jdbc.sql("SELECT tx::text AS xact, place, " + Journal.COLUMNS + """
             FROM platform.fact
            WHERE tx >= ?::text::xid8 AND (tx, place) > (?::text::xid8, ?)
              AND tx < pg_snapshot_xmin(pg_current_snapshot()) AND type = ANY(?)
            ORDER BY tx, place LIMIT ?""")
        .params(at.tx(), at.tx(), at.place(), types.toArray(String[]::new), most)
        .query((row, n) -> new Positioned(new At(row.getString("xact"), row.getLong("place")), Journal.entry(row, n)))
        .list();
  }

  /** The place behind which nothing can appear any more. */
  At horizon() {
    return jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS tx")
        .query((row, n) -> new At(row.getString("tx"), 0)).single();
  }

  /** Only ever forward: another node may have gone on meanwhile. */
  void moveTo(String subscriber, At at) {
    jdbc.sql("UPDATE platform.subscription SET tx = ?::text::xid8, place = ? "
            + "WHERE name = ? AND (tx, place) < (?::text::xid8, ?)")
        .params(at.tx(), at.place(), subscriber, at.tx(), at.place()).update();
  }

  void park(String subscriber, Positioned fact, String error, Instant retryAt) {
    jdbc.sql("""
            INSERT INTO platform.parked_fact (subscriber, tx, place, stream, attempts, error, retry_at)
            VALUES (?, ?::text::xid8, ?, ?, 1, ?, ?)
            ON CONFLICT (subscriber, tx, place) DO UPDATE
               SET attempts = parked_fact.attempts + 1, error = excluded.error, retry_at = excluded.retry_at""")
        .params(subscriber, fact.at().tx(), fact.at().place(), fact.entry().stream(), error, Timestamp.from(retryAt))
        .update();
  }

  boolean isParked(String subscriber, String stream) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM platform.parked_fact WHERE subscriber = ? AND stream = ?)")
        .params(subscriber, stream).query(Boolean.class).single();
  }

  int attempts(String subscriber, At at) {
    return jdbc.sql("SELECT attempts FROM platform.parked_fact WHERE subscriber = ? AND tx = ?::text::xid8 AND place = ?")
        .params(subscriber, at.tx(), at.place()).query(Integer.class).optional().orElse(0);
  }

  /** The oldest parked fact of each stream whose time has come. */
  List<Positioned> due(String subscriber, Instant now) {
    return jdbc.sql("SELECT DISTINCT ON (j.stream) j.tx::text AS xact, j.place, j.stream, j.seq, j.type, j.actor, j.at, "
            + "j.unit_id, j.person_id, j.data::text AS data, p.retry_at" + """
             FROM platform.parked_fact p JOIN platform.fact j ON j.tx = p.tx AND j.place = p.place
            WHERE p.subscriber = ? ORDER BY j.stream, j.tx, j.place""")
        .param(subscriber)
        .query((row, n) -> row.getTimestamp("retry_at").toInstant().isAfter(now) ? Optional.<Positioned>empty()
            : Optional.of(new Positioned(new At(row.getString("xact"), row.getLong("place")), Journal.entry(row, n))))
        .list().stream().flatMap(Optional::stream).limit(50).toList();
  }

  void unpark(String subscriber, At at) {
    jdbc.sql("DELETE FROM platform.parked_fact WHERE subscriber = ? AND tx = ?::text::xid8 AND place = ?")
        .params(subscriber, at.tx(), at.place()).update();
  }
}
