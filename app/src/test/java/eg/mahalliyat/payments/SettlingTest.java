package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.PaymentFact.AmountDiffers;
import eg.mahalliyat.payments.PaymentFact.Overpaid;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.FiscalYear;
import eg.mahalliyat.shared.Money;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a provider says, however late, twice or strange, against the books. Nobody notifies here: the test speaks. */
@PlatformTest
class SettlingTest {
  private static final Money ASKED = new Money(15_050);

  @Autowired Settling settling;
  @Autowired PaymentDesk desk;
  @Autowired Payments payments;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired InstantSource clock;
  @Autowired Sandbox sandbox;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final String reference = "T" + UUID.randomUUID().toString().substring(0, 12);

  @Autowired
  SettlingTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  /** Its own charge must not get in between. */
  @BeforeEach
  void silence() {
    sandbox.faults().set(Fault.FAWRY_DOWN);
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void appliesTheSameMoneyOnceHoweverManyTell() throws Exception {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    all(20, () -> settling.learned(order.id(), paid(ASKED)));
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid");
    assertThat(desk.order(citizen, order.id()).state()).isEqualTo(OrderState.PAID);
  }

  @Test
  void numbersReceiptsWithoutAGapUnderConcurrency() throws Exception {
    List<PaymentOrder> orders =
        IntStream.range(0, 20).mapToObj(n -> paying.order(citizen, paying.open(citizen))).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(orders.stream().map(o -> (Callable<Boolean>) () -> {
        settling.learned(o.id(), new ProviderStatus.Paid("T" + o.id(), ASKED, ASKED));
        return true;
      }).toList());
    }
    List<Integer> serials = transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT serial FROM payments.receipt WHERE unit_id = ? AND fiscal_year = ? ORDER BY serial")
        .params(TestBills.UNIT, FiscalYear.of(clock.instant()).first()).query(Integer.class).list());
    assertThat(serials).hasSizeGreaterThanOrEqualTo(20)
        .isEqualTo(IntStream.rangeClosed(1, serials.size()).boxed().toList());
  }

  @Test
  void takesMoneyThatCameAfterTheNumberExpired() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    settling.learned(order.id(), new ProviderStatus.Ended(reference, Ending.EXPIRED));
    assertThat(desk.order(citizen, order.id()).state()).isEqualTo(OrderState.EXPIRED);
    settling.learned(order.id(), paid(ASKED));
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @Test
  void keepsInSightMoneyThatCameTwiceForOneBill() {
    Bill bill = paying.open(citizen);
    PaymentOrder first = paying.order(citizen, bill);
    settling.learned(first.id(), new ProviderStatus.Ended(reference, Ending.EXPIRED));
    PaymentOrder second = paying.order(citizen, bill);
    assertThat(second.id()).isNotEqualTo(first.id());
    settling.learned(second.id(), new ProviderStatus.Paid(reference + "b", ASKED, ASKED));
    settling.learned(first.id(), paid(ASKED));
    settling.learned(first.id(), paid(ASKED));
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").containsOnlyOnce("Overpaid");
    assertThat(paying.history(bill).getLast().as(Overpaid.class).piastres()).isEqualTo(15_050);
    assertThat(exceptions(bill)).containsExactly("OVERPAID 15050 15050");
  }

  @Test
  void keepsInSightMoneyForABillThatWasCancelled() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    transactions.run(citizen, () -> transactions.write(payments.cancelling(citizen, bill, clock.instant())));
    settling.learned(order.id(), paid(ASKED));
    assertThat(paying.facts(bill)).contains("BillCancelled", "Overpaid").doesNotContain("BillPaid");
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.CANCELLED);
  }

  @Test
  void doesNotCallABillPaidThatWasPaidWithAnotherAmount() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    settling.learned(order.id(), new ProviderStatus.Paid(reference, ASKED, new Money(15_049)));
    settling.learned(order.id(), new ProviderStatus.Paid(reference, ASKED, ASKED));
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
    assertThat(paying.history(bill).getLast().as(AmountDiffers.class).came()).isEqualTo(15_049);
    assertThat(exceptions(bill)).containsExactly("AMOUNT_DIFFERS 15050 15049");
  }

  @Test
  void forgetsANumberThatCameForAnOrderThatEnded() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    settling.cancelled(order.id());
    settling.offered(order.id(), reference);
    assertThat(desk.order(citizen, order.id()).state()).isEqualTo(OrderState.CANCELLED);
    assertThat(paying.facts(bill)).endsWith("PaymentOrderCancelled", "PaymentReferenceLate");
  }

  @Test
  void letsNothingLapseWhileMoneyMayBeUnderWay() {
    Bill bill = paying.open(citizen);
    assertThat(mayLapse(bill)).isTrue();
    PaymentOrder order = paying.order(citizen, bill);
    assertThat(mayLapse(bill)).isFalse();
    settling.learned(order.id(), new ProviderStatus.Ended(reference, Ending.EXPIRED));
    assertThat(mayLapse(bill)).isFalse();
    settling.learned(order.id(), paid(ASKED));
    assertThat(mayLapse(bill)).isFalse();
  }

  @Test
  void letsLapseWhatIsCancelled() {
    Bill bill = paying.open(citizen);
    paying.order(citizen, bill);
    transactions.run(citizen, () -> transactions.write(payments.cancelling(citizen, bill, clock.instant())));
    assertThat(mayLapse(bill)).isTrue();
  }

  @Test
  void takesNoOrderForABillThatIsClosedButFindsTheOldOne() {
    Bill bill = paying.open(citizen);
    UUID key = UUID.randomUUID();
    PaymentOrder order = desk.place(citizen, bill.id(), "fawry", key);
    settling.learned(order.id(), paid(ASKED));
    assertThat(desk.place(citizen, bill.id(), "fawry", key).id()).isEqualTo(order.id());
    assertThatThrownBy(() -> desk.place(citizen, bill.id(), "fawry", UUID.randomUUID())).isInstanceOf(Conflict.class);
  }

  @Test
  void doesNotLetAPaidBillBeCancelled() {
    Bill bill = paying.open(citizen);
    settling.learned(paying.order(citizen, bill).id(), paid(ASKED));
    Actor clerk = new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of());
    for (Actor actor : List.of(citizen, clerk)) {
      assertThat(transactions.as(actor, () -> jdbc.sql("UPDATE payments.bill SET state = 'CANCELLED' WHERE id = ?")
          .param(bill.id()).update())).isZero();
      assertThatThrownBy(() -> transactions.run(actor, () ->
          transactions.write(payments.cancelling(actor, bill, clock.instant())))).isInstanceOf(Stale.class);
    }
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @Test
  void givesADoubleClickTheSameOrder() throws Exception {
    Bill bill = paying.open(citizen);
    UUID key = UUID.randomUUID();
    all(10, () -> desk.place(citizen, bill.id(), "fawry", key));
    all(5, () -> desk.place(citizen, bill.id(), "fawry", UUID.randomUUID()));
    assertThat(desk.orders(citizen, bill.id())).hasSize(1);
    assertThat(paying.facts(bill)).containsOnlyOnce("PaymentOrderOpened");
  }

  private boolean mayLapse(Bill bill) {
    return transactions.as(new Actor.Machine("requests"), () -> payments.mayLapse(bill));
  }

  private ProviderStatus paid(Money came) {
    return new ProviderStatus.Paid(reference, ASKED, came);
  }

  private List<String> exceptions(Bill bill) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT kind || ' ' || asked || ' ' || came FROM payments.payment_exception WHERE bill_id = ?")
        .param(bill.id()).query(String.class).list());
  }

  /** All begin at the same moment: virtual threads started one by one may never meet. */
  private static void all(int times, Runnable work) throws Exception {
    CyclicBarrier together = new CyclicBarrier(times);
    Callable<Boolean> one = () -> {
      together.await();
      work.run();
      return true;
    };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(Collections.nCopies(times, one))) {
        assertThat(done.get()).isTrue();
      }
    }
  }
}
