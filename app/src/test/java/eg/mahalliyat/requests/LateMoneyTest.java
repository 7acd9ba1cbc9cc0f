package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.CounterMoney;
import eg.mahalliyat.payments.CounterPayments;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.payments.Refund;
import eg.mahalliyat.payments.RefundDesk;
import eg.mahalliyat.payments.TestUnfit;
import eg.mahalliyat.payments.Unfit;
import eg.mahalliyat.payments.UnfitDesk;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money for a request that is closed: whichever way it ended and however the money came, it can be given back. */
@PlatformTest
class LateMoneyTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String UNIT = "حي العجمي";

  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired TestSupplements supplements;
  @Autowired TestUnfit money;
  @Autowired Requests requests;
  @Autowired SupplementDesk desk;
  @Autowired Timekeeping timekeeping;
  @Autowired Payments payments;
  @Autowired CounterPayments counter;
  @Autowired UnfitDesk unfit;
  @Autowired RefundDesk refunds;
  @Autowired Transactions transactions;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor.Citizen citizen;
  private UUID request;

  @BeforeEach
  void aRequest() {
    citizen = people.aCitizen();
    request = some.aRequest(citizen, UNIT);
  }

  @ParameterizedTest
  @CsvSource({"lapse,outlet", "withdrawal,outlet", "withdrawal,number", "refusal,outlet", "refusal,number",
      "cancel,outlet"})
  void isKeptApartAndGivenBack(String end, String way) {
    UUID bill = end.equals("lapse") ? fees() : supplements.open(request, people.unit(UNIT).id());
    UUID order = way.equals("number") ? money.ordered(citizen, bill) : null;
    close(end, bill);
    assertThat(bill(bill).state()).isIn(BillState.CANCELLED, BillState.EXPIRED);
    pays(bill, order);
    Unfit late = unfit.ofBill(citizen, bill).getFirst();
    assertThat(late.kind()).isEqualTo(Unfit.Kind.LATE);
    assertThat(late.sums().free()).isEqualTo(bill(bill).total());
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    assertThat(unfit.choices(officer, late).counted()).as("its bill takes nothing").isNull();
    UUID refund = refunds.propose(officer, refunds.strange(officer, late.id()), late.sums().free(), "انتهى الطلب",
        Refund.Way.TRANSFER);
    refunds.approve(people.anOfficial(Role.UNIT_HEAD, UNIT), refund);
    refunds.paidOut(officer, refund, "ت-" + refund.toString().substring(0, 8));
    assertThat(refunds.ofBill(citizen, bill)).extracting(Refund::amount).containsExactly(bill(bill).total());
  }

  @Test
  void theCashDeskTakesNoneOfIt() {
    UUID bill = supplements.open(request, people.unit(UNIT).id());
    requests.withdraw(citizen, request, "");
    UUID key = UUID.randomUUID();
    assertThatThrownBy(() -> counter.taken(people.anOfficial(Role.CASHIER, UNIT), bill,
        new CounterMoney(CounterMoney.CASH, "C" + key, bill(bill).total(), key)))
        .isInstanceOf(Conflict.class).hasMessageContaining("payments.closed");
  }

  /** Between the payment and the moment at which its request hears of it, nobody may leave it behind. */
  @Test
  void whatIsPaidIsNotGivenUp() {
    UUID bill = supplements.open(request, people.unit(UNIT).id());
    transactions.run(MACHINE, () -> jdbc.sql(
        "UPDATE payments.bill SET state = 'PAID', paid = total, closed_at = ? WHERE id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), bill).update());
    assertThatThrownBy(() -> requests.withdraw(citizen, request, "")).isInstanceOf(Conflict.class)
        .hasMessageContaining("payment-under-way");
    requests.settle(MACHINE, request, "supplement#1", null);
    requests.withdraw(citizen, request, "");
    assertThat(requests.request(MACHINE, request).state().end()).isEqualTo(End.WITHDRAWN);
  }

  private void close(String end, UUID bill) {
    switch (end) {
      case "lapse" -> {
        clock.pass(Duration.ofDays(8));
        timekeeping.look(request);
      }
      case "withdrawal" -> requests.withdraw(citizen, request, "");
      case "refusal" -> {
        examined();
        requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), request, "decision#1", "refuse",
            new Grounds("لم تكتمل", List.of("other"), List.of()));
      }
      default -> withdrawn(bill);
    }
  }

  private void withdrawn(UUID bill) {
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    UUID id = desk.of(officer, request).getFirst().id();
    desk.askWithdrawal(officer, request, id, "خطأ");
    desk.withdraw(people.anOfficial(Role.UNIT_HEAD, UNIT), request, id);
    assertThat(bill(bill).isOpen()).isFalse();
  }

  /** Approved, so that its fees are owed, for seven days. */
  private UUID fees() {
    examined();
    requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), request, "decision#1", "approve", Grounds.NONE);
    return transactions.as(citizen, () -> payments.billsOf(Request.stream(request))).getFirst().id();
  }

  private void examined() {
    requests.decide(people.aClerkOf(UNIT), request, "completeness#1", "complete", Grounds.NONE);
    requests.decide(people.anOfficial(Role.REVENUE_OFFICER, UNIT), request, "debts#1", "clear", Grounds.NONE);
  }

  private void pays(UUID bill, @Nullable UUID order) {
    if (order == null) {
      money.collected(citizen, bill);
    } else {
      money.paidUnder(citizen, order);
    }
  }

  private Bill bill(UUID id) {
    return transactions.as(citizen, () -> payments.bill(id));
  }
}
