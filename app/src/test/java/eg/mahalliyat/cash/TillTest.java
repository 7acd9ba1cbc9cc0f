package eg.mahalliyat.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Kin;
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money is taken once, by somebody who has nothing else to do with it, and what was taken stays as it was. */
@PlatformTest
class TillTest {
  private static final String UNIT = "حي البساتين";

  @Autowired TestPeople people;
  @Autowired TestCash cash;
  @Autowired TestRequests some;
  @Autowired People register;
  @Autowired Kinship kinship;
  @Autowired PaymentDesk bills;
  @Autowired Payments payments;
  @Autowired Shifts shifts;
  @Autowired Till till;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void ofTwoCashiersAtTheSameMomentOneHasIt() {
    Bill bill = cash.aBill(people.aCitizen(), UNIT);
    List<CompletableFuture<String>> both = Stream.of(anOpenCashier(), anOpenCashier())
        .map(cashier -> CompletableFuture.supplyAsync(() -> tried(cashier, bill))).toList();
    List<String> came = both.stream().map(CompletableFuture::join).sorted().toList();
    assertThat(came).containsOnlyOnce("cash.taken-by").filteredOn(c -> c.contains("-2")).hasSize(1);
  }

  @Test
  void ofTwoWindowsOfOneCashierBothTakeTheirOwn() {
    Actor.Staff cashier = anOpenCashier();
    Actor.Citizen citizen = people.aCitizen();
    List<CompletableFuture<String>> both = Stream.of(cash.aBill(citizen, UNIT), cash.aBill(citizen, UNIT))
        .map(bill -> CompletableFuture.supplyAsync(() -> tried(cashier, bill))).toList();
    assertThat(both).extracting(CompletableFuture::join).doesNotHaveDuplicates().noneMatch(c -> c.startsWith("cash."));
    assertThat(taken(shifts.underWay(cashier).orElseThrow())).containsExactly(1, 2);
  }

  @Test
  void nobodyTakesTheMoneyOfARelative() {
    Actor.Staff cashier = anOpenCashier();
    Actor.Citizen sister = people.aCitizen();
    kinship.declare(cashier, register.person(sister.personId()).nationalId().orElseThrow(), Kin.Relation.values()[0]);
    Bill bill = cash.aBill(sister, UNIT);
    assertThat(tried(cashier, bill)).isEqualTo("cash.too-close");
    assertThat(bills.bill(sister, bill.id()).isOpen()).isTrue();
    assertThat(cash.facts(shifts.underWay(cashier).orElseThrow().id())).contains("CashierBarred");
  }

  @Test
  void whoReceivedARequestDoesNotCollectItsFees() {
    String maadi = "حي المعادي";
    Actor.Citizen citizen = people.aCitizen();
    Actor.Staff both = people.anOfficial(Role.CASHIER, maadi).as(Set.of("cashier", "counter-clerk"));
    shifts.open(both, TestCash.aFloat());
    UUID request = some.aRequest(citizen);
    some.decide(both, request, "complete", Grounds.NONE);
    some.decide(Role.REVENUE_OFFICER, request, "clear");
    some.decide(Role.UNIT_HEAD, request, "approve");
    Bill bill = transactions.as(citizen, () -> payments.billsOf(Request.stream(request))).getLast();
    assertThat(tried(both, bill)).isEqualTo("cash.duties-apart");
    Actor.Staff other = cash.aCashierOf(maadi);
    shifts.open(other, TestCash.aFloat());
    assertThat(tried(other, bill)).doesNotStartWith("cash.");
  }

  @Test
  void aCountThatComesInBetweenIsNotForgotten() {
    Actor.Staff cashier = anOpenCashier();
    Shift shift = shifts.underWay(cashier).orElseThrow();
    shifts.count(cashier, TestCash.aFloat());
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> transactions.run(cashier,
        () -> transactions.write(List.of(ShiftRows.takingNext(shift, 1)))));
  }

  @Test
  void whatWasTakenIsNeverChanged() {
    Actor.Staff cashier = anOpenCashier();
    tried(cashier, cash.aBill(people.aCitizen(), UNIT));
    for (String change : List.of("UPDATE cash.taking SET amount = 1", "DELETE FROM cash.taking",
        "UPDATE cash.taking_item SET amount = 1", "DELETE FROM cash.shift",
        "UPDATE cash.shift SET opening_amount = 0")) {
      assertThatThrownBy(() -> transactions.run(cashier, () -> jdbc.sql(change).update())).as(change)
          .rootCause().hasMessageContaining("permission denied");
    }
    Actor.Staff stranger = cash.aCashierOf("حي الخليفة");
    assertThat(transactions.as(stranger, () -> jdbc.sql("SELECT count(*) FROM cash.taking t JOIN cash.shift s "
        + "ON s.id = t.shift_id WHERE s.staff_id = ?").param(cashier.staffId()).query(Integer.class)
        .single())).isZero();
  }

  @Test
  void theLimitWarnsOrRefusesAsItIsSet() {
    CashLimit warns = new CashLimit(new CashSettings(new BigDecimal("500"), CashSettings.Above.WARN));
    assertThat(warns.of(new Money(50_000))).isEqualTo(CashLimit.Verdict.FINE);
    assertThat(warns.of(new Money(50_001))).isEqualTo(CashLimit.Verdict.TELL);
    CashLimit refuses = new CashLimit(new CashSettings(new BigDecimal("200"), CashSettings.Above.REFUSE));
    assertThat(refuses.of(new Money(20_001))).isEqualTo(CashLimit.Verdict.NO_CASH);
  }

  @Test
  void piecesAddUpAndNothingElseIsMoney() {
    assertThat(new Pieces(Map.of(20_000, 2, 25, 3)).total()).isEqualTo(new Money(40_075));
    assertThat(Pieces.read(new Pieces(Map.of(500, 7)).json())).isEqualTo(new Pieces(Map.of(500, 7)));
    assertThatThrownBy(() -> new Pieces(Map.of(300, 1))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pieces(Map.of(500, -1))).isInstanceOf(IllegalArgumentException.class);
  }

  private Actor.Staff anOpenCashier() {
    Actor.Staff cashier = cash.aCashierOf(UNIT);
    shifts.open(cashier, TestCash.aFloat());
    return cashier;
  }

  /** The number of the receipt, or the key of the refusal. */
  private String tried(Actor.Staff cashier, Bill bill) {
    try {
      Money amount = bill.outstanding();
      return till.take(cashier, bill.id(), amount, new Tender.Cash(amount, null, true), UUID.randomUUID()).receipt();
    } catch (Conflict refused) {
      return refused.reasonKey();
    }
  }

  private List<Integer> taken(Shift shift) {
    return transactions.as(new Actor.Machine("test"), () -> jdbc.sql(
        "SELECT no FROM cash.taking WHERE shift_id = ? ORDER BY no").param(shift.id()).query(Integer.class).list());
  }
}
