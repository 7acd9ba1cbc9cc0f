package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.PaymentFact.BillPartPaid;
import eg.mahalliyat.payments.PaymentFact.Overpaid;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A debt of 1,075 pounds is paid bit by bit. */
@PlatformTest
class PartPaymentsTest {
  @Autowired Settling settling;
  @Autowired PaymentDesk desk;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  PartPaymentsTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @BeforeEach
  void silence() {
    sandbox.faults().set(Fault.FAWRY_DOWN);
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void eachPartHasItsReceiptAndTheLastOneSettles() {
    Bill bill = paying.open(citizen, TestBills.debt(citizen.personId()));
    pay(order(bill, new Money(10_000)));
    Bill after = desk.bill(citizen, bill.id());
    assertThat(after.isOpen()).isTrue();
    assertThat(after.outstanding()).isEqualTo(new Money(97_500));
    assertThat(paying.history(bill).getLast().as(BillPartPaid.class).owed()).isEqualTo(97_500);
    pay(order(bill, null));
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
    assertThat(desk.receipts(citizen, bill.id())).extracting(Receipt::amount)
        .containsExactly(new Money(10_000), new Money(97_500));
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").containsOnlyOnce("BillPartPaid").doesNotContain("Overpaid");
  }

  @Test
  void aPartByAnotherWayMakesTheRestOfAFullPaymentTooMuch() {
    Bill bill = paying.open(citizen, TestBills.debt(citizen.personId()));
    PaymentOrder part = order(bill, new Money(7_500));
    settling.cancelled(part.id());
    PaymentOrder whole = order(bill, null);
    pay(part);
    pay(whole);
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
    assertThat(paying.history(bill).stream().filter(fact -> fact.type().equals("Overpaid")).toList()).singleElement()
        .satisfies(fact -> assertThat(fact.as(Overpaid.class).piastres()).isEqualTo(7_500));
    assertThat(desk.receipts(citizen, bill.id())).extracting(Receipt::amount)
        .as("a receipt says what was counted for the bill").containsExactly(new Money(7_500), new Money(100_000));
    assertThat(free(bill)).containsExactly(7_500L);
  }

  @Test
  void aPartIsNeitherNothingNorMoreNorOfAFee() {
    Bill debt = paying.open(citizen, TestBills.debt(citizen.personId()));
    for (long wrong : new long[] {0, -1, 107_501}) {
      assertThatThrownBy(() -> order(debt, new Money(wrong))).isInstanceOf(Conflict.class);
    }
    Bill fee = paying.open(citizen);
    assertThatThrownBy(() -> order(fee, new Money(5_000))).isInstanceOf(Conflict.class);
  }

  @Test
  void nobodyButThePlatformSaysWhatWasPaid() {
    Bill bill = paying.open(citizen, TestBills.debt(citizen.personId()));
    assertThatThrownBy(() -> transactions.run(citizen, () -> jdbc.sql(
        "UPDATE payments.bill SET state = 'CANCELLED', closed_at = now(), paid = 1 WHERE id = ?").param(bill.id()).update()))
        .rootCause().hasMessageContaining("row-level security");
  }

  private PaymentOrder order(Bill bill, @Nullable Money part) {
    return desk.place(citizen, bill.id(), "fawry", UUID.randomUUID(), part);
  }

  private void pay(PaymentOrder order) {
    settling.learned(order.id(), new ProviderStatus.Paid("P" + order.id(), order.amount(), order.amount()));
  }

  private List<Long> free(Bill bill) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT free FROM payments.payment_exception WHERE bill_id = ?").param(bill.id()).query(Long.class).list());
  }
}
