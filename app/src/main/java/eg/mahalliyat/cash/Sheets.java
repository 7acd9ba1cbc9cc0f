package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a shift up: receipts from and to, by channel and by revenue item. */
@Component
public final class Sheets {
  /** A cancelled receipt is listed, and adds nothing. */
  private static final String STANDS =
      " NOT EXISTS (SELECT FROM cash.voiding v WHERE v.taking_id = t.id AND v.state = 'VOIDED')";

  private final JdbcClient jdbc;
  private final Takings takings;
  private final Transactions transactions;

  Sheets(JdbcClient jdbc, Takings takings, Transactions transactions) {
    this.takings = takings;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  public Sheet of(Actor.Staff actor, UUID shift) {
    return transactions.as(actor, () -> new Sheet(receipts(shift), channels(shift), items(shift)));
  }

  /** All of a shift, the newest first, {@link Takings#MOST} at most. */
  public List<Taking> takings(Actor.Staff actor, UUID shift) {
    return takings.of(actor, shift, Takings.MOST);
  }

  private Sheet.Receipts receipts(UUID shift) {
    return jdbc.sql("""
            SELECT count(*) AS many, (array_agg(receipt ORDER BY no))[1] AS first,
                   (array_agg(receipt ORDER BY no DESC))[1] AS last
              FROM cash.taking WHERE shift_id = ?""")
        .param(shift).query((row, n) -> new Sheet.Receipts(Objects.requireNonNullElse(row.getString("first"), ""),
            Objects.requireNonNullElse(row.getString("last"), ""), row.getInt("many"))).single();
  }

  private List<Sheet.Total> channels(UUID shift) {
    return jdbc.sql("""
            SELECT t.channel AS name, count(*) AS many, sum(t.amount) AS amount FROM cash.taking t
             WHERE t.shift_id = ? AND """ + STANDS + " GROUP BY t.channel ORDER BY t.channel")
        .param(shift).query(Sheets::total).list();
  }

  private List<Sheet.Total> items(UUID shift) {
    return jdbc.sql("""
            SELECT i.revenue_item AS name, count(*) AS many, sum(i.amount) AS amount
              FROM cash.taking t JOIN cash.taking_item i ON i.taking_id = t.id
             WHERE t.shift_id = ? AND """ + STANDS + " GROUP BY i.revenue_item ORDER BY i.revenue_item LIMIT 200")
        .param(shift).query(Sheets::total).list();
  }

  private static Sheet.Total total(ResultSet row, int n) throws SQLException {
    return new Sheet.Total(row.getString("name"), row.getInt("many"), new Money(row.getLong("amount")));
  }
}
