package eg.mahalliyat.ledger;

import static eg.mahalliyat.ledger.TestPostings.FAWRY;
import static eg.mahalliyat.ledger.TestPostings.MACHINE;
import static eg.mahalliyat.ledger.TestPostings.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the books take, and what the database refuses whoever asks for it. */
@PlatformTest
class LedgerTest {
  private static final String MAADI = "حي المعادي";
  private static final List<String> TABLES =
      List.of("ledger.posting", "ledger.leg", "ledger.closed_day", "ledger.day_total");

  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired FlywayConnectionDetails owner;

  private int unit;
  private LocalDate today;

  @BeforeEach
  void aUnit() {
    unit = people.unit(MAADI).id();
    today = Ledger.dayOf(clock.instant());
  }

  @Test
  void aPostingIsThereWithBothItsSides() {
    Posting posting = paid(15_050);
    post(MACHINE, posting);
    assertThat(sides(MACHINE, posting)).containsExactly("held:fawry 15050 0", "item:LF-SHOP 0 15050");
  }

  @Test
  void whatDoesNotBalanceIsRefusedAndTheWholeChangeWithIt() {
    Posting good = paid(100);
    Posting bad = TestPostings.of(unit, UUID.randomUUID().toString(), today, clock.instant(),
        Leg.debit(FAWRY, new Money(100)), Leg.credit(SHOP, new Money(99)));
    assertThatThrownBy(() -> post(MACHINE, good, bad)).isInstanceOf(DataAccessException.class)
        .hasMessageContaining("does not balance");
    assertThat(sides(MACHINE, good)).isEmpty();
    assertThat(sides(MACHINE, bad)).isEmpty();
  }

  @Test
  void aPostingWithOneSideOrNoneIsRefused() {
    Posting one = TestPostings.of(unit, "one", today, clock.instant(), Leg.debit(FAWRY, new Money(100)));
    Posting none = TestPostings.of(unit, "none", today, clock.instant());
    for (Posting bad : List.of(one, none)) {
      assertThatThrownBy(() -> post(MACHINE, bad)).hasMessageContaining("two sides");
    }
  }

  @Test
  void aLegIsADebitOrACredit() {
    assertThatThrownBy(() -> new Leg(FAWRY, new Money(1), new Money(1))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Leg.debit(FAWRY, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Leg.debit(FAWRY, new Money(-5))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameEventIsPostedOnce() {
    Posting first = paid(500);
    Posting again = TestPostings.of(unit, first.source(), today, clock.instant(),
        Leg.debit(FAWRY, new Money(500)), Leg.credit(SHOP, new Money(500)));
    post(MACHINE, first);
    assertThatThrownBy(() -> post(MACHINE, again)).isInstanceOf(DuplicateKeyException.class);
    assertThat(sides(MACHINE, again)).isEmpty();
  }

  @Test
  void aReversalTurnsTheSidesAndHappensOnce() {
    Posting posting = paid(700);
    post(MACHINE, posting);
    Posting reversal = posting.reversed(UUID.randomUUID(), today, clock.instant());
    post(MACHINE, reversal);
    assertThat(sides(MACHINE, reversal)).containsExactly("held:fawry 0 700", "item:LF-SHOP 700 0");
    assertThatThrownBy(() -> post(MACHINE, posting.reversed(UUID.randomUUID(), today, clock.instant())))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aDayThatHasNotComeTakesNothing() {
    Posting tomorrow = TestPostings.paid(unit, 100, today.plusDays(1), clock.instant());
    assertThatThrownBy(() -> post(MACHINE, tomorrow)).hasMessageContaining("has not come");
  }

  @Test
  void nobodyChangesOrDeletesOrWritesBesideTheFunction() throws SQLException {
    post(MACHINE, paid(300));
    for (String table : TABLES) {
      for (String deed : List.of("UPDATE " + table + " SET unit_id = 1", "DELETE FROM " + table,
          "INSERT INTO " + table + " SELECT * FROM " + table, "TRUNCATE " + table)) {
        assertThatThrownBy(() -> transactions.run(MACHINE, () -> jdbc.sql(deed).update())).as(deed)
            .rootCause().hasMessageContaining("permission denied");
      }
    }
    try (Connection connection = asOwner(); var statement = connection.createStatement()) {
      for (String table : TABLES) {
        for (String deed : List.of("UPDATE " + table + " SET unit_id = 1", "DELETE FROM " + table, "TRUNCATE " + table)) {
          assertThatThrownBy(() -> statement.execute(deed)).as("the owner: " + deed).hasMessageContaining("append-only");
        }
      }
    }
  }

  @Test
  void theOwnerDoesNotUnbalanceTheBooksEither() throws SQLException {
    try (Connection connection = asOwner(); var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("""
          INSERT INTO ledger.leg VALUES (gen_random_uuid(), 1, 131, '2026-01-01', 'held:fawry', 5, 0)"""))
          .hasMessageContaining("does not balance");
      assertThatThrownBy(() -> statement.execute("""
          INSERT INTO ledger.leg VALUES ('00000000-0000-0000-0000-000000000001', 1, 131, '2026-01-01', 'overpaid', 0, 0),
            ('00000000-0000-0000-0000-000000000001', 2, 131, '2026-01-01', 'overpaid', 0, 0)"""))
          .hasMessageContaining("does not balance");
    }
  }

  @Test
  void whatIsNoAccountIsRefused() {
    Posting bad = TestPostings.of(unit, "odd account", today, clock.instant(),
        Leg.debit(new Account("حساب"), new Money(1)), Leg.credit(SHOP, new Money(1)));
    assertThatThrownBy(() -> post(MACHINE, bad)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void anotherUnitsPostingsAreUnseenAndNotToBeMade() {
    Actor.Staff elsewhere = people.anOfficial(Role.REVENUE_OFFICER, "حي شرق مدينة نصر");
    Posting posting = paid(900);
    post(people.anOfficial(Role.CASHIER, MAADI), posting);
    assertThat(sides(elsewhere, posting)).isEmpty();
    assertThatThrownBy(() -> post(elsewhere, paid(900))).rootCause().hasMessageContaining("own unit");
    assertThatThrownBy(() -> post(people.aCitizen(), paid(900))).rootCause().hasMessageContaining("own unit");
    assertThat(sides(people.aCitizen(), posting)).isEmpty();
    assertThat(sides(people.anOfficial(Role.REVENUE_OFFICER, MAADI), posting)).hasSize(2);
  }

  @Test
  void whoLooksBelowReadsAndDoesNotPost() {
    Actor.Staff auditor = people.anOfficial(Role.AUDITOR, "محافظة القاهرة");
    Posting posting = paid(1_100);
    post(MACHINE, posting);
    assertThat(sides(auditor, posting)).hasSize(2);
    assertThatThrownBy(() -> post(auditor, paid(1_100))).rootCause().hasMessageContaining("own unit");
    assertThat(sides(people.anOfficial(Role.AUDITOR, "محافظة الجيزة"), posting)).isEmpty();
  }

  private Posting paid(long piastres) {
    return TestPostings.paid(unit, piastres, today, clock.instant());
  }

  private void post(Actor actor, Posting... postings) {
    TestPostings.post(transactions, actor, postings);
  }

  private List<String> sides(Actor actor, Posting posting) {
    return transactions.as(actor, () -> jdbc.sql("SELECT account || ' ' || debit || ' ' || credit FROM ledger.leg l "
            + "JOIN ledger.posting p ON p.id = l.posting_id WHERE posting_id = ? ORDER BY no")
        .param(posting.id()).query(String.class).list());
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
  }
}
