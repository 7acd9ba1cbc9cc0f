package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.fawry.OrderStatus;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that came too much, and deposits, go back: by two officials, once. */
@PlatformTest
class RefundTest {
  @Autowired RefundDesk refunds;
  @Autowired CounterPayments counter;
  @Autowired PaymentDesk desk;
  @Autowired Settling settling;
  @Autowired Watching watching;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @Autowired TestClock clock;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final Actor.Staff revenueOfficer = staff("revenue-officer");
  private final Actor.Staff head = staff("unit-head");

  @Autowired
  RefundTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void whatCameTwiceGoesBackOverTheProviderItCameBy() {
    Returnable surplus = paidTwice(paying.open(citizen));
    UUID id = refunds.propose(revenueOfficer, surplus, surplus.amount(), "سدد مرتين", Refund.Way.PROVIDER);
    assertThat(refunds.waiting(revenueOfficer).strange()).as("nobody proposes it again").doesNotContain(surplus);
    refunds.approve(head, id);
    until(id, RefundState.PAID_OUT);
    String reference = Objects.requireNonNull(refunds.refund(head, id).steps().reference());
    assertThat(sandbox.fawry().order(reference).orElseThrow().status()).isEqualTo(OrderStatus.REFUNDED);
    assertThat(refunds.ofBill(citizen, surplus.source().billId())).extracting(Refund::state)
        .containsExactly(RefundState.PAID_OUT);
    assertThat(paying.facts(desk.bill(citizen, surplus.source().billId())))
        .containsSubsequence("RefundProposed", "RefundApproved", "RefundPaidOut");
  }

  @Test
  void nobodyApprovesWhatHeProposedAndNothingIsProposedTwice() {
    Returnable surplus = paidTwice(paying.open(citizen));
    UUID id = propose(surplus);
    assertThatThrownBy(() -> propose(surplus)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> refunds.approve(revenueOfficer, id)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> transactions.run(revenueOfficer, () -> jdbc.sql(
        "UPDATE payments.refund SET state = 'APPROVED', decided_by = proposed_by, decided_at = now() WHERE id = ?")
        .param(id).update())).as("the database would not let him either").rootCause().hasMessageContaining("check");
    refunds.refuse(head, id, "لم يثبت");
    assertThatThrownBy(() -> refunds.approve(head, id)).isInstanceOf(Stale.class);
    assertThat(propose(surplus)).as("what was refused can be proposed anew").isNotNull();
  }

  @Test
  void aDepositGoesBackWholeOrInPartByTransfer() {
    Bill bill = paying.open(citizen, TestBills.withDeposit(citizen.personId()));
    UUID key = UUID.randomUUID();
    counter.taken(staff("cashier"), bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    Returnable deposit = refunds.deposit(revenueOfficer, bill.id(), "deposit");
    assertThat(deposit.amount()).isEqualTo(new Money(60_000));
    assertThat(refunds.ways(deposit)).as("cash does not go back by a provider").containsExactly(Refund.Way.TRANSFER);
    for (long wrong : new long[] {0, -1, 60_001}) {
      assertThatThrownBy(() -> refunds.propose(revenueOfficer, deposit, new Money(wrong), "رد", Refund.Way.TRANSFER))
          .isInstanceOf(Conflict.class);
    }
    UUID id = refunds.propose(revenueOfficer, deposit, new Money(45_000), "خُصم إصلاح الرصيف", Refund.Way.TRANSFER);
    assertThatThrownBy(() -> refunds.paidOut(revenueOfficer, id, "ت-77")).as("not before it is approved")
        .isInstanceOf(Stale.class);
    refunds.approve(head, id);
    refunds.paidOut(revenueOfficer, id, "ت-77");
    assertThat(refunds.refund(head, id).state()).isEqualTo(RefundState.PAID_OUT);
    assertThatThrownBy(() -> refunds.deposit(revenueOfficer, bill.id(), "deposit")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> refunds.deposit(revenueOfficer, bill.id(), "fee")).as("a fee is revenue")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatTheProviderDidNotAnswerIsLookedAtByAnOfficialAndNotTriedAgain() {
    Returnable surplus = paidTwice(paying.open(citizen));
    UUID id = refunds.propose(revenueOfficer, surplus, surplus.amount(), "سدد مرتين", Refund.Way.PROVIDER);
    sandbox.faults().set(Fault.FAWRY_DOWN);
    refunds.approve(head, id);
    until(id, RefundState.FAILED);
    assertThat(refunds.refund(head, id).steps().reference()).isEqualTo("unknown");
    refunds.paidOut(revenueOfficer, id, "شيك 12");
    assertThat(refunds.refund(head, id).state()).isEqualTo(RefundState.PAID_OUT);
  }

  @Test
  void whatANodeTookAwayWithItIsFoundAfterAWhile() {
    Returnable surplus = paidTwice(paying.open(citizen));
    UUID id = propose(surplus);
    transactions.run(Settling.SELF, () -> jdbc.sql("UPDATE payments.refund SET state = 'SENDING', decided_by = 'staff:x', "
        + "decided_at = ? WHERE id = ?").params(clock.instant().atOffset(ZoneOffset.UTC), id).update());
    watching.look();
    assertThat(refunds.refund(head, id).state()).isEqualTo(RefundState.SENDING);
    clock.pass(Duration.ofMinutes(11));
    watching.look();
    assertThat(refunds.refund(head, id).state()).isEqualTo(RefundState.FAILED);
  }

  @Test
  void anotherUnitAndTheCitizenDoNothingHere() {
    Returnable surplus = paidTwice(paying.open(citizen));
    UUID id = propose(surplus);
    Actor.Staff stranger = new Actor.Staff(UUID.randomUUID(), "غريب", 102, Set.of("unit-head"));
    assertThatThrownBy(() -> refunds.approve(stranger, id)).isInstanceOf(NotFound.class);
    assertThat(refunds.waiting(stranger).open()).isEmpty();
    assertThat(transactions.as(citizen, () -> jdbc.sql("UPDATE payments.refund SET state = 'APPROVED' WHERE id = ?")
        .param(id).update())).isZero();
  }

  private UUID propose(Returnable surplus) {
    return refunds.propose(revenueOfficer, surplus, surplus.amount(), "سدد مرتين", Refund.Way.TRANSFER);
  }

  /** In cash while a number was live, and then under the number. */
  private Returnable paidTwice(Bill bill) {
    PaymentOrder order = paying.order(citizen, bill);
    String reference = paying.reference(citizen, order);
    UUID key = UUID.randomUUID();
    sandbox.fawry().pay(reference);
    counter.taken(staff("cashier"), bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    settling.learned(order.id(), new ProviderStatus.Paid(reference, order.amount(), order.amount()));
    return refunds.waiting(revenueOfficer).strange().stream()
        .filter(one -> one.source().billId().equals(bill.id())).findFirst().orElseThrow();
  }

  private void until(UUID refund, RefundState state) {
    await().atMost(Duration.ofSeconds(25))
        .untilAsserted(() -> assertThat(refunds.refund(head, refund).state()).isEqualTo(state));
  }

  private static Actor.Staff staff(String role) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of(role));
  }
}
