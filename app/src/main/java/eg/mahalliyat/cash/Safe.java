package eg.mahalliyat.cash;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.cash.CashFact.CashPaidIn;
import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed over and is not in the bank yet, and the slips by which it went there. */
@Component
public final class Safe {
  /** A slip older than this is looked into elsewhere. */
  public static final int OLDEST_DAYS = 60;

  private static final int MOST = 50;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Transactions transactions;
  private final FreshProof proof;
  private final CashStamps stamps;

  Safe(JdbcClient jdbc, Journal journal, Transactions transactions, FreshProof proof, CashStamps stamps) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.transactions = transactions;
    this.proof = proof;
    this.stamps = stamps;
  }

  /** Of the official's own unit. */
  public Money balance(Actor.Staff actor) {
    return transactions.as(actor, () -> new Money(jdbc.sql("SELECT balance FROM cash.safe WHERE unit_id = ?")
        .param(actor.unitId()).query(Long.class).optional().orElse(0L)));
  }

  /** Of the official's own unit, the newest first. */
  public List<Deposit> deposits(Actor.Staff actor) {
    return transactions.as(actor, () -> jdbc.sql("""
            SELECT id, account, slip, day, amount, staff_id FROM cash.deposit WHERE unit_id = ?
             ORDER BY recorded_at DESC, id LIMIT ?""")
        .params(actor.unitId(), MOST).query(Safe::deposit).list());
  }

  public LocalDate today() {
    return stamps.today();
  }

  /**
   * Records that money of the safe was paid in.
   *
   * @param key of the form: the same key again is the same deposit
   * @throws Conflict when the safe does not hold as much, or the slip was recorded before
   */
  public void payIn(Actor.Staff official, Deposit.Slip slip, UUID key) {
    proof.demand();
    try {
      transactions.run(official, () -> {
        if (!known(key)) {
          transactions.write(writes(official, slip, key));
        }
      });
    } catch (DuplicateKeyException twice) {
      throw new Conflict("cash.slip-twice", Map.of());
    } catch (Stale tooMuch) {
      throw new Conflict("cash.safe-less", Map.of());
    }
  }

  private boolean known(UUID key) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM cash.deposit WHERE key = ?)").param(key).query(Boolean.class).single();
  }

  private List<Write> writes(Actor.Staff official, Deposit.Slip slip, UUID key) {
    Instant now = stamps.now();
    UUID id = stamps.id();
    int unit = official.unitId();
    List<Write> writes = new ArrayList<>();
    writes.add(Write.of("SELECT cash.take_from_safe(?, ?)", unit, slip.amount().piastres()));
    writes.add(Write.of("""
        INSERT INTO cash.deposit (id, unit_id, account, slip, day, amount, staff_id, recorded_at, key)
        VALUES (?, ?, ?, ?, ?::date, ?, ?, ?, ?)""",
        id, unit, slip.account(), slip.number(), slip.day(), slip.amount().piastres(), official.staffId(),
        now.atOffset(UTC), key));
    writes.addAll(Ledger.posting(new Posting(stamps.id(), unit, Kind.CASH_PAID_IN, "deposit:" + id, stamps.today(),
        slip.day(), now, List.of(Leg.debit(Account.bank(slip.account()), slip.amount()),
            Leg.credit(Account.drawer(unit), slip.amount())))));
    writes.add(journal.appending(official, "safe:" + unit, Scope.unit(unit), now,
        List.of(new CashPaidIn(id, slip.account(), slip.number(), slip.amount().piastres()))));
    return writes;
  }

  private static Deposit deposit(ResultSet row, int n) throws SQLException {
    return new Deposit(row.getObject("id", UUID.class),
        new Deposit.Slip(row.getString("account"), row.getString("slip"), row.getObject("day", LocalDate.class),
            new Money(row.getLong("amount"))), row.getObject("staff_id", UUID.class));
  }
}
