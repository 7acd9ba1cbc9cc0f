package eg.mahalliyat.ledger;

import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of the ledger, as whoever acts in the transaction. */
@Component
final class BookRows {
  private static final int MOST_ACCOUNTS = 2_000;
  private static final UUID FIRST = new UUID(0, 0);

  /** What an item moved in a governorate on a day. @param governorate the first part of the units' numbers */
  record Moved(int governorate, String item, LocalDate day, Money debit, Money credit) {}

  private record Sum(TrialBalance.Line line, Money debits, Money credits) {}

  private final JdbcClient jdbc;

  BookRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TrialBalance trial(int[] units, Days days) {
    List<Sum> sums = jdbc.sql("""
            SELECT account, sum(debit) AS debit, sum(credit) AS credit, sum(sum(debit)) OVER () AS debits,
                   sum(sum(credit)) OVER () AS credits
              FROM ledger.moved(?, ?, ?) GROUP BY account ORDER BY account LIMIT ?""")
        .param(units).param(days.from()).param(days.until()).param(MOST_ACCOUNTS)
        .query((row, n) -> new Sum(
            new TrialBalance.Line(new Account(row.getString("account")), money(row, "debit"), money(row, "credit")),
            money(row, "debits"), money(row, "credits"))).list();
    return sums.isEmpty() ? new TrialBalance(List.of(), Money.ZERO, Money.ZERO)
        : new TrialBalance(sums.stream().map(Sum::line).toList(), sums.getFirst().debits(), sums.getFirst().credits());
  }

  /** What an account had before a day. */
  Money before(int unit, Account account, LocalDate day) {
    return jdbc.sql("SELECT coalesce(sum(debit), 0) - coalesce(sum(credit), 0) FROM ledger.moved(?, '-infinity', ?) "
            + "WHERE account = ?").param(new int[] {unit}).param(day.minusDays(1)).param(account.code())
        .query((row, n) -> new Money(row.getLong(1))).single();
  }

  /** What an account moved on the day of the key, up to and with it. */
  Money until(int unit, Account account, Statement.Key key) {
    return jdbc.sql("""
            SELECT coalesce(sum(debit), 0) - coalesce(sum(credit), 0) FROM ledger.leg
             WHERE unit_id = ? AND account = ? AND day = ? AND (posting_id, no) <= (?, ?)""")
        .params(unit, account.code(), key.day(), key.posting(), key.no())
        .query((row, n) -> new Money(row.getLong(1))).single();
  }

  /** The legs of an account after the key, or from the first day on; their balances are still to be added up. */
  List<Statement.Line> legs(int unit, Account account, Days days, Optional<Statement.Key> after, int most) {
    Statement.Key from = after.orElse(new Statement.Key(days.from(), FIRST, 0));
    return jdbc.sql("""
            SELECT l.day, l.posting_id, l.no, l.debit, l.credit, p.kind, p.source, p.meant_for, p.settled_on, p.at
              FROM ledger.leg l JOIN ledger.posting p ON p.id = l.posting_id
             WHERE l.unit_id = ? AND l.account = ? AND l.day <= ? AND (l.day, l.posting_id, l.no) > (?, ?, ?)
             ORDER BY l.day, l.posting_id, l.no LIMIT ?""")
        .params(unit, account.code(), days.until(), from.day(), from.posting(), from.no(), most)
        .query(BookRows::line).list();
  }

  /** What came and went under revenue items. */
  List<Moved> items(int[] units, Days days) {
    return jdbc.sql("""
            SELECT unit_id / 100 AS governorate, account, day, sum(debit) AS debit, sum(credit) AS credit
              FROM ledger.moved(?, ?, ?) WHERE account >= 'item:' AND account < 'item;'
             GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""")
        .param(units).param(days.from()).param(days.until())
        .query((row, n) -> new Moved(row.getInt("governorate"), new Account(row.getString("account")).of(),
            row.getObject("day", LocalDate.class), money(row, "debit"), money(row, "credit"))).list();
  }

  private static Statement.Line line(ResultSet row, int n) throws SQLException {
    var key = new Statement.Key(
        row.getObject("day", LocalDate.class), row.getObject("posting_id", UUID.class), row.getInt("no"));
    return new Statement.Line(key, Kind.valueOf(row.getString("kind")), row.getString("source"), money(row, "debit"),
        money(row, "credit"), row.getObject("meant_for", LocalDate.class),
        row.getObject("settled_on", LocalDate.class), row.getTimestamp("at").toInstant(), Money.ZERO);
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getLong(column));
  }
}
