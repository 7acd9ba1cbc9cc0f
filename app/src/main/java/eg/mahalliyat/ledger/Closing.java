package eg.mahalliyat.ledger;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closing the books of a unit: what comes after it for a closed day goes to the next open one, and says so. */
@Component
public final class Closing {
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final Journal journal;
  private final FreshProof proof;
  private final InstantSource clock;

  Closing(JdbcClient jdbc, Transactions transactions, Journal journal, FreshProof proof, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.journal = journal;
    this.proof = proof;
    this.clock = clock;
  }

  public LocalDate today() {
    return Ledger.dayOf(clock.instant());
  }

  /**
   * Closes the books of the actor's own unit up to and with a day, today at the latest.
   *
   * @throws eg.mahalliyat.platform.Stale when the day is closed already
   */
  public void close(Actor.Staff actor, LocalDate day) {
    proof.demand();
    Instant now = clock.instant();
    transactions.run(actor, () -> transactions.write(List.of(
        Write.of("SELECT ledger.close_until(?, ?, ?, ?)", actor.unitId(), day, actor.staffId(), now.atOffset(UTC)),
        journal.appending(actor, "books:" + actor.unitId(), Scope.unit(actor.unitId()), now,
            List.of(new DayClosed(actor.unitId(), day))))));
  }

  /** The last closings of a unit, newest first; 60 at most. */
  public List<ClosedDay> closed(Actor.Staff actor, int unit) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT day, closed_at, closed_by, postings, turnover FROM ledger.closed_day
             WHERE unit_id = ? ORDER BY day DESC LIMIT 60""").param(unit).query(Closing::closedDay).list());
  }

  /** The last postings that came after their own day was closed, newest first; 60 at most. */
  public List<ClosedDay.Late> late(Actor.Staff actor, int unit) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, kind, source, meant_for, day FROM ledger.posting
             WHERE unit_id = ? AND meant_for IS NOT NULL ORDER BY day DESC, id DESC LIMIT 60""")
        .param(unit).query(Closing::late).list());
  }

  private static ClosedDay closedDay(ResultSet row, int n) throws SQLException {
    return new ClosedDay(row.getObject("day", LocalDate.class), row.getTimestamp("closed_at").toInstant(),
        row.getObject("closed_by", UUID.class), row.getInt("postings"), new Money(row.getLong("turnover")));
  }

  private static ClosedDay.Late late(ResultSet row, int n) throws SQLException {
    return new ClosedDay.Late(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")),
        row.getString("source"), row.getObject("meant_for", LocalDate.class), row.getObject("day", LocalDate.class));
  }
}
