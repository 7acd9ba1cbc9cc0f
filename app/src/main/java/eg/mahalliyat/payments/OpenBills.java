package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bills by their numbers at outlets. */
@Component
final class OpenBills {
  private static final String OPEN = """
      SELECT serial, total - paid AS owed, title_ar, opened_at, expires_at FROM payments.bill
       WHERE serial = ? AND state = 'OPEN' AND (expires_at IS NULL OR expires_at > ?)""";

  /** Two open bills of one request: which of them is meant cannot be known. */
  private static final String ONLY_OPEN = """
      SELECT serial, owed, title_ar, opened_at, expires_at FROM (
        SELECT serial, total - paid AS owed, title_ar, opened_at, expires_at, count(*) OVER () AS bills
          FROM payments.bill WHERE reference = ? AND state = 'OPEN' AND (expires_at IS NULL OR expires_at > ?)) o
       WHERE bills = 1""";

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final InstantSource clock;

  OpenBills(JdbcClient jdbc, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Begins and asks in one round trip: somebody waits at the outlet. */
  Optional<OpenBill> open(String provider, BillAccount account) {
    OffsetDateTime now = clock.instant().atOffset(UTC);
    Write query = switch (account) {
      case BillAccount.Own(long serial) -> Write.of(OPEN, serial, now);
      case BillAccount.OfRequest(String digits) -> Write.of(ONLY_OPEN, digits, now);
    };
    return transactions.reading(new Actor.Machine(provider), query, OpenBills::open, Optional::ofNullable);
  }

  /** Locks it, whatever became of it; within the caller's transaction. Money for a request goes to its oldest open bill. */
  Optional<UUID> lock(BillAccount account) {
    return switch (account) {
      case BillAccount.Own(long serial) ->
          jdbc.sql("SELECT id FROM payments.bill WHERE serial = ? FOR UPDATE").param(serial).query(UUID.class).optional();
      case BillAccount.OfRequest(String digits) -> jdbc.sql("""
              SELECT id FROM payments.bill WHERE reference = ?
               ORDER BY state = 'OPEN' DESC, opened_at LIMIT 1 FOR UPDATE""").param(digits).query(UUID.class).optional();
    };
  }

  /** Of a bill that its reader may see. */
  BillAccount.Own account(UUID bill) {
    return new BillAccount.Own(jdbc.sql("SELECT serial FROM payments.bill WHERE id = ?").param(bill)
        .query(Long.class).single());
  }

  private static OpenBill open(ResultSet row, int n) throws SQLException {
    Timestamp end = row.getTimestamp("expires_at");
    return new OpenBill(new BillAccount.Own(row.getLong("serial")).digits(), new Money(row.getLong("owed")),
        row.getString("title_ar"), row.getTimestamp("opened_at").toInstant(), end == null ? null : end.toInstant());
  }
}
