package eg.mahalliyat.payments.provider.efinance;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests with their keys. */
@Component
final class RequestKeys {
  /** @param number ours at the gateway @param merchantRef of the order */
  record Kept(String number, String merchantRef, RequestKey key) {}

  private static final Actor.Machine SELF = new Actor.Machine(EfinanceProvider.NAME);
  private static final int NUMBER = 16;
  private static final String SELECT = "SELECT number, merchant_ref, secret FROM payments.efinance_request ";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Transactions transactions;
  private final InstantSource clock;

  RequestKeys(JdbcClient jdbc, Vault vault, Transactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The last sixteen characters of an order's reference are the random ones. */
  static String number(String merchantRef) {
    return merchantRef.substring(merchantRef.length() - NUMBER);
  }

  /** Makes them once, however often it is asked. */
  void make(String merchantRef) {
    transactions.run(SELF, () -> jdbc.sql("""
            INSERT INTO payments.efinance_request (number, merchant_ref, secret, made_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (merchant_ref) DO NOTHING""")
        .params(number(merchantRef), merchantRef, vault.encrypt(RequestKey.fresh().bytes()),
            clock.instant().atOffset(UTC)).update());
  }

  Optional<Kept> byNumber(String number) {
    return transactions.as(SELF, () -> jdbc.sql(SELECT + "WHERE number = ?").param(number).query(this::kept).optional());
  }

  private Kept kept(ResultSet row, int n) throws SQLException {
    return new Kept(row.getString("number"), row.getString("merchant_ref"),
        new RequestKey(vault.decrypt(row.getBytes("secret"))));
  }
}
