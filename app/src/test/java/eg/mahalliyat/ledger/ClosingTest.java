package eg.mahalliyat.ledger;

import static eg.mahalliyat.ledger.TestPostings.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed day takes nothing: what comes late goes to the next open one and says so. Each test has its own unit. */
@PlatformTest
class ClosingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired Closing closing;
  @Autowired Reading reading;
  @Autowired BookUnits units;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private LocalDate today;

  @BeforeEach
  void today() {
    today = closing.today();
  }

  @Test
  void whatComesLateGoesToTheNextOpenDayAndNamesItsOwn() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي غرب المنصورة");
    Posting early = paid(officer, 400, today.minusDays(2));
    closing.close(officer, today.minusDays(1));
    Posting late = paid(officer, 300, today.minusDays(1));
    assertThat(day(early)).isEqualTo(today.minusDays(2));
    assertThat(day(late)).isEqualTo(today);
    assertThat(closing.late(officer, officer.unitId())).singleElement().satisfies(one -> {
      assertThat(one.posting()).isEqualTo(late.id());
      assertThat(one.meantFor()).isEqualTo(today.minusDays(1));
      assertThat(one.day()).isEqualTo(today);
    });
    closing.close(officer, today);
    assertThat(day(paid(officer, 100, today))).as("today is closed too").isEqualTo(today.plusDays(1));
  }

  @Test
  void aClosingKeepsWhoWhenAndWhatStoodInIt() {
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي شمال المنيا");
    paid(head, 1_000, today.minusDays(3));
    paid(head, 500, today.minusDays(1));
    closing.close(head, today.minusDays(1));
    assertThat(closing.closed(head, head.unitId())).singleElement().satisfies(day -> {
      assertThat(day.by()).isEqualTo(head.staffId());
      assertThat(day.postings()).isEqualTo(2);
      assertThat(day.turnover()).isEqualTo(new Money(1_500));
    });
    assertThat(transactions.as(MACHINE, () -> journal.history("books:" + head.unitId()))).extracting(Entry::type)
        .containsExactly("DayClosed");
  }

  @Test
  void aDayIsClosedOnceAndNotBeforeItHasCome() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي وسط المنيا");
    closing.close(officer, today.minusDays(1));
    for (LocalDate day : List.of(today.minusDays(1), today.minusDays(9))) {
      assertThatThrownBy(() -> closing.close(officer, day)).isInstanceOf(Stale.class);
    }
    assertThatThrownBy(() -> closing.close(officer, today.plusDays(1))).rootCause()
        .hasMessageContaining("has not come");
  }

  @Test
  void nobodyClosesAnotherUnitsBooks() {
    Actor.Staff elsewhere = people.anOfficial(Role.UNIT_HEAD, "حي الخليفة");
    int unit = people.unit("حي المعادي").id();
    assertThatThrownBy(() -> transactions.run(elsewhere, () -> jdbc.sql("SELECT ledger.close_until(?, ?, ?, now())")
        .params(unit, today.minusDays(1), elsewhere.staffId()).query((row, n) -> 1).list())).rootCause()
        .hasMessageContaining("own unit");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"REVENUE_OFFICER", "AUDITOR"})
  void balancesAreTheSameBeforeAndAfterADayIsClosed(Role reader) {
    String name = reader == Role.AUDITOR ? "حي حلوان" : "حي المقطم";
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, name);
    Actor.Staff who = people.anOfficial(reader, name);
    paid(officer, 700, today.minusDays(5));
    paid(officer, 200, today);
    Days days = new Days(today.minusDays(30), today);
    TrialBalance before = reading.trial(who, units.seat(who, who.unitId()), days);
    closing.close(officer, today.minusDays(1));
    assertThat(reading.trial(who, units.seat(who, who.unitId()), days)).isEqualTo(before);
    assertThat(before.debits()).isEqualTo(new Money(900));
    assertThat(reading.trial(who, units.seat(who, who.unitId()), new Days(today.minusDays(5), today.minusDays(5)))
        .debits()).isEqualTo(new Money(700));
  }

  @Test
  void noPostingSlipsIntoADayThatIsBeingClosed() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي شرق المنصورة");
    Posting under = TestPostings.paid(officer.unitId(), 600, today, clock.instant());
    CompletableFuture<Void> closed = transactions.as(MACHINE, () -> {
      transactions.write(Ledger.posting(under));
      CompletableFuture<Void> running = CompletableFuture.runAsync(() -> closing.close(officer, today));
      await().atMost(PATIENCE).until(() -> waiting(officer.unitId()));
      return running;
    });
    closed.join();
    assertThat(day(under)).isEqualTo(today);
    assertThat(closing.closed(officer, officer.unitId()).getFirst().postings()).isEqualTo(1);
  }

  private Posting paid(Actor.Staff officer, long piastres, LocalDate day) {
    Posting posting = TestPostings.paid(officer.unitId(), piastres, day, clock.instant());
    TestPostings.post(transactions, MACHINE, posting);
    return posting;
  }

  private boolean waiting(int unit) {
    return jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND classid = 1501 "
        + "AND objid = ?").param(unit).query(Integer.class).single() > 0;
  }

  private LocalDate day(Posting posting) {
    UUID id = posting.id();
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT day FROM ledger.posting WHERE id = ?").param(id)
        .query(LocalDate.class).single());
  }
}
