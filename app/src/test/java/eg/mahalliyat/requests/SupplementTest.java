package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
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
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.SupplementaryBill.State;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill beside those of the definition: two officials ask for it, and what the applicant came for waits. */
@PlatformTest
class SupplementTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String UNIT = "حي الوراق";

  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired TestSupplements supplements;
  @Autowired TestUnfit money;
  @Autowired SupplementDesk desk;
  @Autowired People register;
  @Autowired Kinship kinship;
  @Autowired Requests requests;
  @Autowired Payments payments;
  @Autowired CounterPayments counter;
  @Autowired UnfitDesk unfit;
  @Autowired RefundDesk refunds;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  private Actor.Citizen citizen;
  private Actor.Staff officer;
  private Actor.Staff head;
  private UUID request;

  @BeforeEach
  void aRequest() {
    citizen = people.aCitizen();
    officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    head = people.anOfficial(Role.UNIT_HEAD, UNIT);
    request = some.aRequest(citizen, UNIT);
  }

  @Test
  void oneProposesAnotherApprovesAndTheBillSaysWhy() {
    UUID id = supplements.proposed(officer, request);
    assertThat(desk.waiting(head)).extracting(SupplementaryBill::id).contains(id);
    assertThat(desk.of(citizen, request)).as("the applicant hears of what is approved").isEmpty();
    assertThat(bills()).isEmpty();
    desk.approve(head, request, id);
    Bill bill = bills().getFirst();
    assertThat(bill.total()).isEqualTo(new Money(12_050));
    assertThat(bill.isOpen()).isTrue();
    assertThat(bill.end().expiresAt()).as("it does not lapse").isNull();
    assertThat(bill.lines().getFirst().ground().legal()).isEqualTo(TestSupplements.WHY.legal());
    assertThat(bill.lines().getFirst().ground().explanation()).contains("42", "أثبتت المعاينة", "larger area");
    assertThat(desk.of(citizen, request)).extracting(SupplementaryBill::id).containsExactly(id);
    assertThat(desk.waiting(head)).extracting(SupplementaryBill::id).doesNotContain(id);
    assertThat(facts()).contains("SupplementProposed", "SupplementApproved", "TaskOpened", "ClockStopped");
  }

  @Test
  void theApplicantIsToldBySms() {
    long before = told();
    UUID id = supplements.proposed(officer, request);
    desk.approve(head, request, id);
    await().atMost(Duration.ofSeconds(20)).until(() -> told() == before + 1);
  }

  @Test
  void nobodyAsksForAnythingOfHisRelative() {
    UUID id = supplements.proposed(officer, request);
    kinship.declareOwn(head, register.person(citizen.personId()).nationalId().orElseThrow());
    assertThatThrownBy(() -> desk.approve(head, request, id)).isInstanceOf(Conflict.class)
        .hasMessageContaining("concerned");
    assertThatThrownBy(() -> supplements.proposed(head, request)).isInstanceOf(Conflict.class);
    assertThat(facts()).contains("OfficialBarred");
    assertThat(bills()).isEmpty();
  }

  private long told() {
    return transactions.as(MACHINE, () -> jdbc.sql(
        "SELECT count(*) FROM notifications.message WHERE person_id = ? AND about = 'TaskOpened' AND channel = 'SMS'")
        .param(citizen.personId()).query(Long.class).single());
  }

  @Test
  void nobodyApprovesHisOwnAndNobodyDecidesTwice() {
    UUID own = supplements.proposed(head, request);
    assertThatThrownBy(() -> desk.approve(head, request, own)).isInstanceOf(Conflict.class)
        .hasMessageContaining("supplements.another");
    assertThatThrownBy(() -> transactions.run(head, () -> jdbc.sql("""
            UPDATE requests.supplement SET state = 'OPEN', decided_by = proposed_by, decided_at = proposed_at,
                   bill_id = gen_random_uuid() WHERE id = ?""").param(own).update()))
        .as("the table's own rule").isInstanceOf(DataAccessException.class).hasMessageContaining("four_eyes");
    Actor.Staff other = people.anOfficial(Role.UNIT_HEAD, UNIT);
    desk.refuse(other, request, own, "لا سند له");
    assertThatThrownBy(() -> desk.approve(other, request, own)).isInstanceOf(Conflict.class);
    assertThat(bills()).isEmpty();
    assertThat(desk.one(head, request, own).state()).isEqualTo(State.REFUSED);
    assertThat(desk.of(citizen, request)).isEmpty();
    assertThat(facts()).contains("SupplementRefused").doesNotContain("SupplementApproved");
  }

  @Test
  void anotherUnitFindsNothing() {
    UUID id = supplements.proposed(officer, request);
    Actor.Staff stranger = people.anOfficial(Role.UNIT_HEAD, "حي العجمي");
    assertThatThrownBy(() -> desk.one(stranger, request, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.approve(stranger, request, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> supplements.proposed(stranger, request)).isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsIssuedBeforeItIsPaidAndThenByItself() {
    UUID bill = supplements.open(request, head.unitId());
    approve();
    settle("pay#1");
    assertThat(openKinds()).as("its fees are paid").containsExactly(TaskKind.PAYMENT);
    money.collected(citizen, bill);
    await().atMost(Duration.ofSeconds(20)).until(() -> openKinds().contains(TaskKind.ISSUE)
        || requests.request(MACHINE, request).ended());
    assertThat(bills().stream().filter(one -> one.id().equals(bill))).allMatch(one -> one.state() == BillState.PAID);
    assertThat(desk.of(citizen, request)).as("it tells of it still").hasSize(1);
  }

  @Test
  void twoOfficialsWithdrawWhatIsNotPaid() {
    UUID bill = supplements.open(request, head.unitId());
    SupplementaryBill one = desk.of(officer, request).getFirst();
    approve();
    settle("pay#1");
    desk.askWithdrawal(officer, request, one.id(), "أُعيد القياس فلم تزد المساحة");
    assertThatThrownBy(() -> desk.askWithdrawal(officer, request, one.id(), "مرة أخرى")).isInstanceOf(Conflict.class);
    desk.keep(head, request, one.id());
    assertThat(desk.one(head, request, one.id()).withdrawal()).isNull();
    desk.askWithdrawal(head, request, one.id(), "أُعيد القياس فلم تزد المساحة");
    assertThatThrownBy(() -> desk.withdraw(head, request, one.id())).isInstanceOf(Conflict.class);
    Actor.Staff other = people.anOfficial(Role.UNIT_HEAD, UNIT);
    desk.withdraw(other, request, one.id());
    assertThat(bills()).filteredOn(b -> b.id().equals(bill)).allMatch(b -> b.state() == BillState.CANCELLED);
    assertThat(openKinds()).contains(TaskKind.ISSUE);
    assertThat(facts()).contains("SupplementWithdrawalProposed", "SupplementKept", "SupplementWithdrawn");
    assertThatThrownBy(() -> desk.withdraw(other, request, one.id())).isInstanceOfAny(Conflict.class, Stale.class);
  }

  @Test
  void whatIsPaidIsNotWithdrawn() {
    UUID bill = supplements.open(request, head.unitId());
    SupplementaryBill one = desk.of(officer, request).getFirst();
    desk.askWithdrawal(officer, request, one.id(), "خطأ");
    money.collected(citizen, bill);
    await().atMost(Duration.ofSeconds(20)).until(() -> openKinds().stream().noneMatch(TaskKind.PAYMENT::equals));
    assertThatThrownBy(() -> desk.withdraw(head, request, one.id())).isInstanceOf(Conflict.class);
    assertThat(bills().getFirst().state()).isEqualTo(BillState.PAID);
  }

  @Test
  void itEndsWithItsRequestAndWhatComesLateGoesBack() {
    UUID bill = supplements.open(request, head.unitId());
    requests.withdraw(citizen, request, "لم أعد أريده");
    assertThat(bills().getFirst().state()).isEqualTo(BillState.CANCELLED);
    money.collected(citizen, bill);
    Unfit late = unfit.ofBill(citizen, bill).getFirst();
    assertThat(late.kind()).isEqualTo(Unfit.Kind.LATE);
    assertThatThrownBy(() -> supplements.proposed(officer, request)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatIsPaidTwiceGoesBackLikeAnyMoney() {
    UUID bill = supplements.open(request, head.unitId());
    UUID key = UUID.randomUUID();
    counter.taken(people.anOfficial(Role.CASHIER, UNIT), bill,
        new CounterMoney(CounterMoney.CASH, "C" + key, new Money(12_050), key));
    money.collected(citizen, bill);
    Unfit twice = unfit.ofBill(citizen, bill).getFirst();
    UUID refund = refunds.propose(officer, refunds.strange(officer, twice.id()), new Money(12_050), "سُددت مرتين",
        Refund.Way.TRANSFER);
    refunds.approve(head, refund);
    assertThat(refunds.ofBill(citizen, bill)).hasSize(1);
  }

  private void approve() {
    requests.decide(people.aClerkOf(UNIT), request, "completeness#1", "complete", Grounds.NONE);
    requests.decide(people.anOfficial(Role.REVENUE_OFFICER, UNIT), request, "debts#1", "clear", Grounds.NONE);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), request, "decision#1", "approve", Grounds.NONE);
  }

  /** As if it had been paid. */
  private void settle(String task) {
    requests.move(MACHINE, request, r -> new Command.Settle(task));
  }

  private List<TaskKind> openKinds() {
    return requests.request(MACHINE, request).state().openTasks().stream().map(task -> task.kind()).toList();
  }

  private List<Bill> bills() {
    return transactions.as(citizen, () -> payments.billsOf(Request.stream(request)));
  }

  private List<String> facts() {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(request))).stream().map(Entry::type).toList();
  }
}
