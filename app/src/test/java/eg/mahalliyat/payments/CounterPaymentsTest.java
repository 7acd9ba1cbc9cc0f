package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A cashier takes money in his hand. */
@PlatformTest
class CounterPaymentsTest {
  private static final Money ALL = new Money(15_050);

  @Autowired CounterPayments counter;
  @Autowired PaymentDesk desk;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final Actor.Staff cashier = staff(TestBills.UNIT);

  @Autowired
  CounterPaymentsTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @Test
  void theBillIsPaidOnTheCashiersWordAndSaysWhoHeIs() {
    Bill bill = paying.open(citizen);
    Receipt receipt = counter.taken(cashier, bill.id(), cash(ALL));
    assertThat(receipt.amount()).isEqualTo(ALL);
    assertThat(receipt.channel().provider()).isEqualTo("cash");
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
    assertThat(desk.receipt(citizen, receipt.number())).isEqualTo(receipt);
    assertThat(paying.history(bill).getLast().actor()).isEqualTo(cashier.id());
  }

  @Test
  void theSameFormTwiceIsOnePayment() {
    Bill bill = paying.open(citizen);
    CounterMoney money = cash(ALL);
    assertThat(counter.taken(cashier, bill.id(), money)).isEqualTo(counter.taken(cashier, bill.id(), money));
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid");
  }

  @Test
  void ofTwoCashiersAtOnceOneTakesTheMoney() throws Exception {
    Bill bill = paying.open(citizen);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> both = List.of(() -> takes(bill), () -> takes(bill));
      assertThat(threads.invokeAll(both)).extracting(done -> done.get()).containsExactlyInAnyOrder(true, false);
    }
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid");
  }

  @Test
  void takesWhatIsOwedAndNothingElse() {
    Bill bill = paying.open(citizen);
    assertThatThrownBy(() -> counter.taken(cashier, bill.id(), cash(new Money(15_000)))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> counter.taken(cashier, bill.id(), cash(new Money(16_000)))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> counter.taken(staff(102), bill.id(), cash(ALL))).isInstanceOf(NotFound.class);
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
    Bill debt = paying.open(citizen, TestBills.debt(citizen.personId()));
    counter.taken(cashier, debt.id(), cash(new Money(7_500)));
    assertThat(desk.bill(citizen, debt.id()).outstanding()).isEqualTo(new Money(100_000));
  }

  private boolean takes(Bill bill) {
    try {
      counter.taken(staff(TestBills.UNIT), bill.id(), cash(ALL));
      return true;
    } catch (Conflict late) {
      return false;
    }
  }

  private static CounterMoney cash(Money amount) {
    UUID key = UUID.randomUUID();
    return new CounterMoney(CounterMoney.CASH, "C" + key, amount, key);
  }

  private static Actor.Staff staff(int unit) {
    return new Actor.Staff(UUID.randomUUID(), "صراف", unit, Set.of("cashier"));
  }
}
