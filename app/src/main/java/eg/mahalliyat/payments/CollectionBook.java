package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what collectors told, with what they were answered. */
@Component
final class CollectionBook {
  /** @param answer what the collector was told */
  record Kept(UUID order, String account, Money amount, byte[] answer) {
    boolean isSame(Collected other) {
      return account.equals(other.notice().merchantRef()) && amount.equals(other.amount());
    }
  }

  private final JdbcClient jdbc;

  CollectionBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Kept> find(String provider, Collected.Kind kind, String paymentId) {
    return jdbc.sql("""
            SELECT order_id, account, amount, answer FROM payments.collection
             WHERE provider = ? AND kind = ? AND payment_id = ?""")
        .params(provider, kind.name(), paymentId).query(CollectionBook::kept).optional();
  }

  static Write inserting(Collected collected, Held held, byte[] answer, Instant at) {
    return Write.of("""
        INSERT INTO payments.collection
          (provider, kind, payment_id, order_id, unit_id, account, amount, answer, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        collected.notice().provider(), collected.kind().name(), collected.paymentId(), held.order().id(),
        held.payer().unitId(), collected.notice().merchantRef(), collected.amount().piastres(), answer,
        at.atOffset(UTC));
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    return new Kept(row.getObject("order_id", UUID.class), row.getString("account"), new Money(row.getLong("amount")),
        row.getBytes("answer"));
  }
}
