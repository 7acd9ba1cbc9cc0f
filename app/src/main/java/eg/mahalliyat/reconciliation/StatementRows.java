package eg.mahalliyat.reconciliation;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.SettledOrder;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of statements and their lines. Inside the caller's transaction. */
@Component
final class StatementRows {
  private static final int MOST = 60;
  private static final String SELECT = """
      SELECT id, provider, day, rows, matched, differing, gross, fee, net, settled, imported_at
        FROM reconciliation.statement""";

  private final JdbcClient jdbc;
  private final Ids ids;

  StatementRows(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  List<Taken> latest() {
    return jdbc.sql(SELECT + " ORDER BY day DESC, provider LIMIT ?").param(MOST).query(StatementRows::taken).list();
  }

  Optional<Taken> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(StatementRows::taken).optional();
  }

  /** Which of these numbers a statement has settled already. */
  Set<String> settled(String provider, Collection<String> refs) {
    return new HashSet<>(jdbc.sql("""
            SELECT provider_ref FROM reconciliation.item
             WHERE provider = ? AND provider_ref = ANY (?) AND outcome IN ('MATCHED', 'LATE')""")
        .params(provider, refs.toArray(String[]::new)).query(String.class).list());
  }

  /** Orders of which a case says that the provider does not list them. */
  Set<UUID> missed(String provider, Collection<String> refs) {
    return new HashSet<>(jdbc.sql("""
            SELECT order_id FROM reconciliation.exception WHERE provider = ? AND provider_ref = ANY (?)
               AND kind = 'MISSING_THERE' AND resolution IS NULL""")
        .params(provider, refs.toArray(String[]::new)).query(UUID.class).list());
  }

  Write inserting(Taken taken, int office, byte[] digest, UUID by) {
    Taken.Counts counts = taken.counts();
    return Write.of("""
        INSERT INTO reconciliation.statement (id, unit_id, provider, day, digest, rows, gross, fee, net, settled, matched,
               differing, imported_by, imported_at)
        VALUES (?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        taken.id(), office, taken.provider(), taken.day().toString(), digest, counts.rows(),
        counts.sums().gross().piastres(), counts.sums().fee().piastres(), counts.sums().net().piastres(),
        taken.settled().piastres(), counts.matched(), counts.differing(), by, taken.at().atOffset(UTC));
  }

  /** @param some with their lines */
  static Write insertingItems(UUID statement, String provider, List<Compared> some) {
    return Write.of("""
        INSERT INTO reconciliation.item (statement_id, provider, line, provider_ref, merchant_ref, paid_at, gross, fee,
               channel, outcome, order_id)
        SELECT ?, ?, t.* FROM unnest(?::int[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::text[],
               ?::text[], ?::uuid[]) AS t""",
        statement, provider, some.stream().map(one -> row(one).line()).toArray(Integer[]::new),
        texts(some, one -> row(one).providerRef()), texts(some, one -> row(one).merchantRef()),
        texts(some, one -> row(one).paidAt().toString()),
        some.stream().map(one -> row(one).sums().gross().piastres()).toArray(Long[]::new),
        some.stream().map(one -> row(one).sums().fee().piastres()).toArray(Long[]::new),
        texts(some, one -> row(one).channel()), texts(some, one -> one.outcome().name()),
        some.stream().map(one -> one.ours() == null ? null : one.ours().orderId()).toArray(UUID[]::new));
  }

  /** @param office whose it is while nobody knows better */
  Write insertingCases(Taken taken, int office, List<Compared> some) {
    return Write.of("""
        INSERT INTO reconciliation.exception (statement_id, provider, day, opened_at, id, unit_id, kind, provider_ref,
               merchant_ref, order_id, ours, theirs)
        SELECT ?, ?, ?::date, ?, t.* FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::bigint[],
               ?::bigint[]) AS t""",
        taken.id(), taken.provider(), taken.day().toString(), taken.at().atOffset(UTC),
        some.stream().map(one -> ids.next()).toArray(UUID[]::new),
        some.stream().map(one -> one.ours() == null ? office : one.ours().unitId()).toArray(Integer[]::new),
        texts(some, one -> one.outcome().name()),
        texts(some, one -> one.theirs() == null ? ours(one).providerRef() : row(one).providerRef()),
        texts(some, one -> one.theirs() == null ? ours(one).merchantRef() : row(one).merchantRef()),
        some.stream().map(one -> one.ours() == null ? null : one.ours().orderId()).toArray(UUID[]::new),
        some.stream().map(one -> one.ours() == null ? null : one.ours().came().piastres()).toArray(Long[]::new),
        some.stream().map(one -> one.theirs() == null ? null : row(one).sums().gross().piastres()).toArray(Long[]::new));
  }

  /** What came late is no case any more. */
  static Write resolvingLate(String provider, List<String> refs, Instant at) {
    return Write.of("""
        UPDATE reconciliation.exception SET resolution = 'came-late', resolved_by = 'machine:reconciliation', resolved_at = ?
         WHERE provider = ? AND provider_ref = ANY (?::text[]) AND kind = 'MISSING_THERE' AND resolution IS NULL""",
        at.atOffset(UTC), provider, refs.toArray(String[]::new));
  }

  private static StatementRow row(Compared one) {
    return Objects.requireNonNull(one.theirs());
  }

  private static SettledOrder ours(Compared one) {
    return Objects.requireNonNull(one.ours());
  }

  private static @Nullable String[] texts(List<Compared> some, Function<Compared, String> part) {
    return some.stream().map(part).toArray(String[]::new);
  }

  private static Taken taken(ResultSet row, int n) throws SQLException {
    StatementRow.Sums sums = new StatementRow.Sums(new Money(row.getLong("gross")), new Money(row.getLong("fee")),
        new Money(row.getLong("net")));
    return new Taken(row.getObject("id", UUID.class), row.getString("provider"),
        row.getObject("day", LocalDate.class),
        new Taken.Counts(row.getInt("rows"), row.getInt("matched"), row.getInt("differing"), sums),
        new Money(row.getLong("settled")), row.getTimestamp("imported_at").toInstant());
  }
}
