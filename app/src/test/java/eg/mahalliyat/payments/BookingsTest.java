package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the books say of money that came and went. */
@PlatformTest
class BookingsTest {
  @Autowired Settling settling;
  @Autowired CounterPayments counter;
  @Autowired RefundDesk refunds;
  @Autowired PaymentDesk desk;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  BookingsTest(ApplicationContext platform) {
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
  void aPaidBillIsSharedOutOverItsItems() {
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    came(order, order.amount());
    came(order, order.amount());
    assertThat(legs("order:" + order.id()))
        .containsExactly("held:fawry +15050", "item:R-101 -10050", "item:R-102 -5000");
  }

  @Test
  void aPartCoversTheCostsFirst() {
    Bill debt = paying.open(citizen, TestBills.debt(citizen.personId()));
    PaymentOrder part = desk.place(citizen, debt.id(), "fawry", UUID.randomUUID(), new Money(10_000));
    came(part, part.amount());
    assertThat(legs("order:" + part.id())).containsExactly("held:fawry +10000", "item:RT-COST -7500", "item:RT-RENT -2500");
  }

  @Test
  void anotherAmountBelongsToNobodyYet() {
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    came(order, new Money(15_000));
    assertThat(legs("order:" + order.id())).containsExactly("held:fawry +15000", "unmatched -15000");
  }

  @Test
  void cashIsInTheDrawerAndADepositGoesBackFromWhereItWasOwed() {
    Bill bill = paying.open(citizen, TestBills.withDeposit(citizen.personId()));
    UUID key = UUID.randomUUID();
    Receipt receipt =
        counter.taken(staff("cashier"), bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    assertThat(legs("order:" + receipt.orderId()))
        .containsExactly("drawer:101 +132000", "item:DP-OCC -60000", "item:LF-OCC -72000");
    Actor.Staff officer = staff("revenue-officer");
    UUID refund = refunds.propose(officer, refunds.deposit(officer, bill.id(), "deposit"), new Money(60_000), "سلّم الموقع",
        Refund.Way.TRANSFER);
    refunds.approve(staff("unit-head"), refund);
    assertThat(legs("refund:" + refund)).isEmpty();
    refunds.paidOut(officer, refund, "ت-9");
    assertThat(legs("refund:" + refund)).containsExactly("bank:treasury -60000", "item:DP-OCC +60000");
  }

  private void came(PaymentOrder order, Money amount) {
    settling.learned(order.id(), new ProviderStatus.Paid("B" + order.id(), order.amount(), amount));
  }

  /** Account and amount, debits with a plus. */
  private List<String> legs(String source) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT l.account || CASE WHEN l.debit > 0 THEN ' +' || l.debit ELSE ' -' || l.credit END
              FROM ledger.leg l JOIN ledger.posting p ON p.id = l.posting_id WHERE p.source = ? ORDER BY l.account""")
        .param(source).query(String.class).list());
  }

  private static Actor.Staff staff(String role) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of(role));
  }
}
