package eg.mahalliyat.cash;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken; every method runs inside someone's transaction. */
@Component
class TakingRows {
  private static final String SELECT = """
      SELECT t.id, t.shift_id, t.no, t.bill_id, t.receipt, t.channel, t.reference, t.amount, t.given, t.above,
             t.card_end, t.taken_at
        FROM cash.taking t""";

  private final JdbcClient jdbc;

  TakingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param items by revenue item, in piastres */
  static List<Write> inserting(Taking taking, int unit, Tender tender, UUID key, Map<String, Long> items) {
    String paper = tender instanceof Tender.Cash cash ? cash.paper() : null;
    String terminal = tender instanceof Tender.Card card ? card.terminal() : null;
    String approval = tender instanceof Tender.Card card ? card.approval() : null;
    Taking.Paid paid = taking.paid();
    Money given = paid.given();
    Write row = Write.of("""
        INSERT INTO cash.taking (id, shift_id, unit_id, no, bill_id, receipt, channel, reference, amount, given, paper,
               above, terminal, approval, card_end, key, taken_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        taking.id(), taking.shift(), unit, taking.no(), taking.bill(), taking.receipt(), paid.channel(),
        paid.reference(), paid.amount().piastres(), given == null ? null : given.piastres(), paper, paid.above(),
        terminal, approval, paid.cardEnd(), key, paid.at().atOffset(UTC));
    return List.of(row, Write.of("""
        INSERT INTO cash.taking_item (taking_id, unit_id, revenue_item, amount)
        SELECT ?, ?, i.key, i.value::bigint FROM json_each_text(?::json) AS i""",
        taking.id(), unit, Json.write(items)));
  }

  Optional<Taking> underKey(UUID key) {
    return one(" WHERE t.key = ?", key);
  }

  Optional<Taking> underReceipt(String receipt) {
    return one(" WHERE t.receipt = ?", receipt);
  }

  Optional<Taking> underReference(String channel, String reference) {
    return one(" WHERE t.channel = ? AND t.reference = ?", channel, reference);
  }

  Optional<Taking> underPaper(int unit, String paper) {
    return one(" WHERE t.unit_id = ? AND t.paper = ?", unit, paper);
  }

  /** The last one of a bill that was not cancelled. */
  Optional<Taking> ofBill(UUID bill) {
    return one(" WHERE t.bill_id = ? AND NOT EXISTS (SELECT FROM cash.voiding v WHERE v.taking_id = t.id "
        + "AND v.state = 'VOIDED') ORDER BY t.taken_at DESC LIMIT 1", bill);
  }

  /** How many there are in the shift. */
  int many(UUID shift) {
    return jdbc.sql("SELECT takings FROM cash.shift WHERE id = ?").param(shift).query(Integer.class).single();
  }

  /** The newest first. */
  List<Taking> of(UUID shift, int most) {
    return jdbc.sql(SELECT + " WHERE t.shift_id = ? ORDER BY t.no DESC LIMIT ?").params(shift, most)
        .query(TakingRows::taking).list();
  }

  /** Of the terminal with which a card was last charged in the shift. */
  Optional<String> lastTerminal(UUID shift) {
    return jdbc.sql("SELECT terminal FROM cash.taking WHERE shift_id = ? AND channel = 'pos' ORDER BY no DESC LIMIT 1")
        .param(shift).query(String.class).optional();
  }

  private Optional<Taking> one(String condition, Object... params) {
    return jdbc.sql(SELECT + condition).params(params).query(TakingRows::taking).optional();
  }

  static Taking taking(ResultSet row, int n) throws SQLException {
    long given = row.getLong("given");
    Money put = row.wasNull() ? null : new Money(given);
    return new Taking(row.getObject("id", UUID.class), row.getObject("shift_id", UUID.class), row.getInt("no"),
        row.getObject("bill_id", UUID.class), row.getString("receipt"),
        new Taking.Paid(row.getString("channel"), row.getString("reference"), new Money(row.getLong("amount")), put,
            row.getBoolean("above"), row.getString("card_end"),
            row.getObject("taken_at", OffsetDateTime.class).toInstant()));
  }
}
