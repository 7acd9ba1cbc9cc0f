package eg.mahalliyat.reconciliation;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.reconciliation.ReconciliationFact.DiscrepancyOwned;
import eg.mahalliyat.reconciliation.ReconciliationFact.DiscrepancyResolved;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases: whoever takes one looks after it and says how it ended. */
@Component
public final class Discrepancies {
  /** So many are shown at once. */
  public static final int PAGE = 50;

  private static final String SELECT = """
      SELECT id, unit_id, kind, provider, day, provider_ref, merchant_ref, ours, theirs, opened_at, owner, resolution, remark,
             resolved_at
        FROM reconciliation.exception
      """;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Discrepancies(JdbcClient jdbc, Journal journal, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Open ones that the official sees, the oldest first; {@link #PAGE} at most. */
  public List<Discrepancy> open(Actor.Staff official) {
    return transactions.as(official, () -> jdbc.sql(SELECT + " WHERE resolution IS NULL ORDER BY opened_at, id LIMIT ?")
        .param(PAGE).query(Discrepancies::discrepancy).list());
  }

  /** Of a statement, in pages. @param after the last id of the page before, null for the first */
  public List<Discrepancy> of(Actor.Staff official, UUID statement, @Nullable UUID after) {
    return transactions.as(official, () -> jdbc.sql(SELECT + """
             WHERE statement_id = ? AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?""")
        .params(Arrays.<@Nullable Object>asList(statement, after, after, PAGE)).query(Discrepancies::discrepancy).list());
  }

  public Discrepancy discrepancy(Actor.Staff official, UUID id) {
    return transactions.as(official, () -> jdbc.sql(SELECT + " WHERE id = ?").param(id)
        .query(Discrepancies::discrepancy).optional()).orElseThrow(() -> new NotFound("discrepancy"));
  }

  /** The official looks after it from now on; {@link eg.mahalliyat.platform.Stale} when it has ended. */
  public void own(Actor.Staff official, UUID id) {
    Discrepancy one = discrepancy(official, id);
    write(official, one, Write.of("SELECT reconciliation.own(?, ?)", id, official.staffId()),
        new DiscrepancyOwned(id, official.staffId()));
  }

  /** By its owner; {@link eg.mahalliyat.platform.Stale} for others, and when it has ended. */
  public void resolve(Actor.Staff official, UUID id, Resolution resolution, String remark) {
    Discrepancy one = discrepancy(official, id);
    write(official, one, Write.of("SELECT reconciliation.resolve(?, ?, ?, ?, ?, ?)", id, official.staffId(),
        resolution.code(), remark, official.id(), clock.instant().atOffset(UTC)),
        new DiscrepancyResolved(id, resolution.code(), remark));
  }

  /** As the platform: whoever sees below his office reads these rows, and the database lets him write none. */
  private void write(Actor.Staff official, Discrepancy one, Write write, ReconciliationFact fact) {
    transactions.run(ProviderStatements.SELF, () -> transactions.write(List.of(write, journal.appending(official,
        "discrepancy:" + one.id(), Scope.unit(one.unitId()), clock.instant(), List.of(fact)))));
  }

  private static Discrepancy discrepancy(ResultSet row, int n) throws SQLException {
    String resolution = row.getString("resolution");
    var what = new Discrepancy.What(row.getString("provider"), row.getObject("day", LocalDate.class),
        row.getString("provider_ref"), row.getString("merchant_ref"), money(row, "ours"), money(row, "theirs"));
    var care = new Discrepancy.Care(row.getObject("owner", UUID.class),
        resolution == null ? null : Resolution.ofCode(resolution).orElseThrow(), row.getString("remark"),
        row.getTimestamp("resolved_at") == null ? null : row.getTimestamp("resolved_at").toInstant());
    return new Discrepancy(row.getObject("id", UUID.class), row.getInt("unit_id"), Outcome.valueOf(row.getString("kind")),
        what, row.getTimestamp("opened_at").toInstant(), care);
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    long piastres = row.getLong(column);
    return row.wasNull() ? null : new Money(piastres);
  }
}
