package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.FiscalYear;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Official receipts. The next number is taken in the transaction that uses it, so that no number is ever missing. */
@Component
final class Receipts {
  private static final String SELECT = """
      SELECT r.number, r.bill_id, r.order_id, r.amount, r.issued_at, o.provider, o.merchant_ref, o.provider_ref,
             EXISTS (SELECT FROM payments.receipt_void v WHERE v.number = r.number) AS cancelled
        FROM payments.receipt r JOIN payments.payment_order o ON o.id = r.order_id""";

  /** A number taken for use in this transaction. */
  record Taken(String number, FiscalYear year, int serial) {}

  private final JdbcClient jdbc;

  Receipts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Taken take(int unitId, Instant at) {
    FiscalYear year = FiscalYear.of(at);
    int serial = jdbc.sql("""
            INSERT INTO payments.receipt_counter AS c (unit_id, fiscal_year, last) VALUES (?, ?, 1)
            ON CONFLICT (unit_id, fiscal_year) DO UPDATE SET last = c.last + 1 RETURNING last""")
        .params(unitId, year.first()).query(Integer.class).single();
    return new Taken(year.receiptNumber(unitId, serial), year, serial);
  }

  static Write inserting(Taken taken, Held held, Money counted, Instant at) {
    return Write.of("""
        INSERT INTO payments.receipt
          (number, bill_id, order_id, unit_id, person_id, fiscal_year, serial, amount, issued_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        taken.number(), held.order().billId(), held.order().id(), held.payer().unitId(), held.payer().personId(),
        taken.year().first(), taken.serial(), counted.piastres(), at.atOffset(UTC));
  }

  Optional<Receipt> find(String number) {
    return jdbc.sql(SELECT + " WHERE r.number = ?").param(number).query(Receipts::receipt).optional();
  }

  /** What was given for this payment. */
  Optional<Receipt> ofOrder(UUID order) {
    return jdbc.sql(SELECT + " WHERE r.order_id = ?").param(order).query(Receipts::receipt).optional();
  }

  /** All of a bill, the first first. */
  List<Receipt> ofBill(UUID bill) {
    return jdbc.sql(SELECT + " WHERE r.bill_id = ? ORDER BY r.issued_at, r.serial").param(bill)
        .query(Receipts::receipt).list();
  }

  private static Receipt receipt(ResultSet row, int n) throws SQLException {
    PaymentOrder.Channel channel = new PaymentOrder.Channel(
        row.getString("provider"), row.getString("merchant_ref"), row.getString("provider_ref"));
    return new Receipt(row.getString("number"), row.getObject("bill_id", UUID.class),
        row.getObject("order_id", UUID.class), channel, new Money(row.getLong("amount")),
        row.getTimestamp("issued_at").toInstant(), row.getBoolean("cancelled"));
  }
}
