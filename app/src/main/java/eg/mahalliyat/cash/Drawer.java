package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a drawer has to hold; inside someone's transaction. */
@Component
class Drawer {
  private final JdbcClient jdbc;

  Drawer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The float with the cash of all receipts that were not cancelled. */
  Money expected(Shift shift) {
    long taken = jdbc.sql("""
            SELECT coalesce(sum(t.amount), 0) FROM cash.taking t WHERE t.shift_id = ? AND t.channel = 'cash'
               AND NOT EXISTS (SELECT FROM cash.voiding v WHERE v.taking_id = t.id AND v.state = 'VOIDED')""")
        .param(shift.id()).query(Long.class).single();
    return shift.opening().amount().plus(new Money(taken));
  }
}
