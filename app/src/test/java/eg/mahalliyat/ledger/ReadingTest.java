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
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the books say, and to whom. Each test has units to itself. */
@PlatformTest
class ReadingTest {
  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired Reading reading;
  @Autowired Remittances remittances;
  @Autowired BookUnits units;
  @Autowired TestClock clock;

  private LocalDate today;
  private Days days;

  @BeforeEach
  void today() {
    today = Ledger.dayOf(clock.instant());
    days = new Days(today.minusDays(20), today);
  }

  @Test
  void theTrialBalanceOfAUnitIsNothing() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "برج العرب");
    post(officer.unitId(), Leg.debit(FAWRY, new Money(1_000)), Leg.credit(SHOP, new Money(900)),
        Leg.credit(Account.item("TX-STAMP"), new Money(100)));
    post(officer.unitId(), Leg.debit(Account.drawer(officer.unitId()), new Money(50)), Leg.credit(SHOP, new Money(50)));
    TrialBalance trial = trial(officer, officer.unitId());
    assertThat(trial.lines()).extracting(line -> line.account().code() + " " + line.balance()).containsExactly(
        "drawer:" + officer.unitId() + " 0.50", "held:fawry 10.00", "item:LF-SHOP -9.50", "item:TX-STAMP -1.00");
    assertThat(trial.debits()).isEqualTo(new Money(1_050));
    assertThat(trial.difference()).isEqualTo(Money.ZERO);
  }

  @Test
  void aGovernoratesBooksAreThoseOfItsUnitsTogether() {
    Actor.Staff auditor = people.anOfficial(Role.AUDITOR, "محافظة بورسعيد");
    post(301, Leg.debit(FAWRY, new Money(100)), Leg.credit(SHOP, new Money(100)));
    post(302, Leg.debit(FAWRY, new Money(20)), Leg.credit(SHOP, new Money(20)));
    assertThat(trial(auditor, 300).debits()).isEqualTo(new Money(120));
    assertThat(trial(auditor, 302).debits()).isEqualTo(new Money(20));
    assertThatThrownBy(() -> trial(auditor, 131)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> trial(people.anOfficial(Role.REVENUE_OFFICER, "حي العرب"), 301))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoSeesNothingAddsUpNothing() {
    post(401, Leg.debit(FAWRY, new Money(100)), Leg.credit(SHOP, new Money(100)));
    Actor.Staff stranger = people.anOfficial(Role.REVENUE_OFFICER, "حي العرب");
    assertThat(reading.trial(stranger, people.unit("حي السويس"), days).lines())
        .as("the database itself, even were the door open").isEmpty();
  }

  @Test
  void aStatementRunsOverItsPagesAndItsBalanceWithIt() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي الجمرك");
    paid(officer, 5_000, today.minusDays(40));
    for (int i = 1; i <= 60; i++) {
      paid(officer, 100, today.minusDays(i % 3));
    }
    List<Statement.Line> all = new ArrayList<>();
    Statement page = statement(officer, Optional.empty());
    assertThat(page.before()).as("what came before the first day").isEqualTo(new Money(5_000));
    assertThat(page.lines()).hasSize(50);
    all.addAll(page.lines());
    Statement last = statement(officer, page.next());
    assertThat(last.before()).isEqualTo(page.after());
    assertThat(last.next()).isEmpty();
    all.addAll(last.lines());
    assertThat(all).hasSize(60).extracting(Statement.Line::key).doesNotHaveDuplicates();
    assertThat(last.after()).isEqualTo(new Money(11_000));
  }

  @Test
  void aKeyIsReadAsItIsWrittenAndNothingElseIs() {
    var key = new Statement.Key(today, UUID.randomUUID(), 3);
    assertThat(Statement.Key.of(key.toString())).contains(key);
    for (String odd : List.of("", "x", "2026-13-01_" + UUID.randomUUID() + "_1",
        "2026-01-01_" + "-".repeat(36) + "_1")) {
      assertThat(Statement.Key.of(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void theRemittanceSheetSaysWhatWasCollectedForWhom() {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, "حي المنتزه أول");
    int unit = officer.unitId();
    post(unit, Leg.debit(FAWRY, new Money(1_000)), Leg.credit(SHOP, new Money(600)),
        Leg.credit(Account.item("LF-CERT"), new Money(100)), Leg.credit(Account.item("TP-MARTYRS"), new Money(50)),
        Leg.credit(Account.item("DP-OCC"), new Money(250)));
    post(unit, Leg.debit(SHOP, new Money(200)), Leg.credit(Account.REFUND_DUE, new Money(200)));
    post(unit, Leg.debit(FAWRY, new Money(7)), Leg.credit(Account.item("XX-OLD"), new Money(7)));
    RemittanceSheet sheet = remittances.sheet(officer, units.seat(officer, unit), days);
    assertThat(sheet.parts()).extracting(part -> part.governorate() + " " + part.account().number() + " "
        + part.deposits() + " " + part.collected() + " " + part.returned() + " " + part.due())
        .containsExactlyInAnyOrder("EG02 EG02-3101 false 7.00 2.00 5.00", "EG02 EG02-5101 false 0.50 0.00 0.50",
            "EG02 EG02-6101 true 2.50 0.00 2.50", "EG02  false 0.07 0.00 0.07");
  }

  private TrialBalance trial(Actor.Staff actor, int seat) {
    return reading.trial(actor, units.seat(actor, seat), days);
  }

  private Statement statement(Actor.Staff officer, Optional<Statement.Key> after) {
    return reading.statement(officer, units.seat(officer, officer.unitId()), FAWRY, days, after);
  }

  private void paid(Actor.Staff officer, long piastres, LocalDate day) {
    TestPostings.post(transactions, MACHINE, TestPostings.paid(officer.unitId(), piastres, day, clock.instant()));
  }

  private void post(int unit, Leg... legs) {
    TestPostings.post(transactions, MACHINE,
        TestPostings.of(unit, UUID.randomUUID().toString(), today, clock.instant(), legs));
  }
}
