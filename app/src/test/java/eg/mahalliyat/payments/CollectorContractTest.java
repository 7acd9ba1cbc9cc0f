package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.PaymentFact.PaymentReversed;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.collect.Outlets;
import eg.mahalliyat.sandbox.collect.Taking;
import eg.mahalliyat.sandbox.collect.Told;
import eg.mahalliyat.sandbox.collect.Told.Verdict;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.RequestNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outlets that ask for a bill and tell what they took, well or not: Fawry's and the post's, over real sockets. */
@PlatformTest
@Tag("slow")
class CollectorContractTest {
  private static final String FAWRY = "fawry-biller";
  private static final String POST = "post-office";

  @Autowired PaymentDesk desk;
  @Autowired PaymentWays ways;
  @Autowired Sandbox sandbox;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  CollectorContractTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @BeforeEach
  void listen() {
    sandbox.collectFor(URI.create("http://127.0.0.1:" + port));
    sandbox.fawry().notifyAt(URI.create("http://127.0.0.1:" + port + "/hooks/fawry/notifications"));
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void takesABillByItsOwnNumberAndGivesAReceipt(String collector) {
    Bill bill = paying.open(citizen);
    var shown = outlets(collector).inquire(account(bill));
    assertThat(shown.amount()).isEqualTo(new Amount(15_050));
    assertThat(shown.title()).isEqualTo(bill.title().ar());
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    assertThat(told(collector, taking).verdict()).isEqualTo(Verdict.TAKEN);
    assertThat(paying.facts(bill)).containsExactly("BillOpened", "BillPaid");
    Bill paid = desk.bill(citizen, bill.id());
    assertThat(paid.state()).isEqualTo(BillState.PAID);
    Receipt receipt = desk.receipt(citizen, String.valueOf(paid.end().receipt()));
    assertThat(receipt.channel().provider()).isEqualTo(collector);
    assertThat(receipt.channel().providerRef()).isEqualTo(taking.id());
    assertThat(outlets(collector).inquire(account(bill)).isFound()).as("paid already").isFalse();
  }

  @Test
  void takesTheNumberOfTheRequestWhileItHasOneOpenBill() {
    String number = RequestNumber.of(2026, ThreadLocalRandom.current().nextLong(1, 99_999_999)).digits();
    Bill first = paying.open(citizen, number);
    assertThat(sandbox.biller().inquire(number).amount()).isEqualTo(new Amount(15_050));
    Bill second = paying.open(citizen, number);
    assertThat(sandbox.biller().inquire(number).isFound()).as("two bills").isFalse();
    told(FAWRY, sandbox.biller().take(account(first), new Amount(15_050)));
    told(FAWRY, sandbox.biller().pay(number).orElseThrow());
    assertThat(desk.bill(citizen, second.id()).state()).isEqualTo(BillState.PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void takesWhatIsToldTwiceAsOne(String collector) {
    sandbox.faults().set(Fault.NOTIFICATION_TWICE);
    Bill bill = paying.open(citizen);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    await().until(() -> answers(collector, taking).size() == 2);
    assertThat(answers(collector, taking)).extracting(Told::verdict)
        .containsExactlyInAnyOrder(Verdict.TAKEN, Verdict.DUPLICATE);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void repeatsItsFirstAnswerToARetryByteForByte(String collector) throws Exception {
    Bill bill = paying.open(citizen);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    String first = told(collector, taking).answer();
    clock.pass(Duration.ofMinutes(1));
    for (Told again : all(20, () -> outlets(collector).tellAgain(taking, true))) {
      assertThat(again.answer()).isEqualTo(first);
    }
    assertThat(outlets(collector).tellAgain(taking, false).verdict()).isEqualTo(Verdict.DUPLICATE);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void doesNotTakeAnotherAmountForARepetition(String collector) {
    Bill bill = paying.open(citizen);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    told(collector, taking);
    var other = new Taking(taking.id(), taking.account(), new Amount(1), taking.of(), taking.at());
    assertThat(outlets(collector).tellAgain(other, true).verdict()).isEqualTo(Verdict.DUPLICATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void takesWhatIsToldLateWhenTheBillHasExpired(String collector) {
    Bill bill = paying.open(citizen, Duration.ofHours(1));
    String account = account(bill);
    clock.pass(Duration.ofHours(2));
    assertThat(outlets(collector).inquire(account).isFound()).as("too late to begin").isFalse();
    Taking taking = outlets(collector).take(account, new Amount(15_050));
    told(collector, taking);
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void keepsInSightMoneyForABillThatIsPaid(String collector) {
    Bill bill = paying.open(citizen);
    String account = account(bill);
    told(collector, outlets(collector).pay(account).orElseThrow());
    Taking second = outlets(collector).take(account, new Amount(15_050));
    assertThat(told(collector, second).verdict()).isEqualTo(Verdict.TAKEN);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").containsOnlyOnce("Overpaid");
    assertThat(exceptions(bill)).containsExactly("OVERPAID 15050");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void doesNotCallABillPaidThatWasPaidWithAnotherAmount(String collector) {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_AMOUNT);
    Bill bill = paying.open(citizen);
    told(collector, outlets(collector).pay(account(bill)).orElseThrow());
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
    assertThat(exceptions(bill)).containsExactly("AMOUNT_DIFFERS 7525");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void believesNothingThatIsForgedUntilItIsToldGenuinely(String collector) {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_SIGNATURE, Duration.ZERO, 1);
    Bill bill = paying.open(citizen);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    await().atMost(Duration.ofSeconds(20)).until(() -> answers(collector, taking).size() == 2);
    assertThat(answers(collector, taking)).extracting(Told::verdict).containsExactly(Verdict.REFUSED, Verdict.TAKEN);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void recordsThatMoneyWentBackAndUndoesNothing(String collector) {
    Bill bill = paying.open(citizen);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    told(collector, taking);
    Taking reversal = outlets(collector).reverse(taking.id()).orElseThrow();
    assertThat(told(collector, reversal).verdict()).isEqualTo(Verdict.TAKEN);
    String first = told(collector, reversal).answer();
    assertThat(outlets(collector).tellAgain(reversal, true).answer()).isEqualTo(first);
    assertThat(paying.history(bill).getLast().as(PaymentReversed.class).piastres()).isEqualTo(15_050);
    assertThat(paying.facts(bill)).containsOnlyOnce("PaymentReversed");
    assertThat(booked(collector + ":" + reversal.id())).containsExactly("held:" + collector + " -15050", "unmatched 15050");
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void refusesAReversalThatOutrunsItsPaymentAndTakesItLater(String collector) {
    Bill bill = paying.open(citizen);
    sandbox.faults().set(Fault.NOTIFICATION_NEVER, Duration.ZERO, 1);
    Taking taking = outlets(collector).pay(account(bill)).orElseThrow();
    Taking reversal = outlets(collector).reverse(taking.id()).orElseThrow();
    await().until(() -> !answers(collector, reversal).isEmpty());
    assertThat(answers(collector, reversal).getFirst().verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(outlets(collector).tellAgain(taking, true).verdict()).isEqualTo(Verdict.TAKEN);
    await().atMost(Duration.ofSeconds(20)).until(() -> told(collector, reversal).verdict() == Verdict.TAKEN);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").endsWith("PaymentReversed");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAWRY, POST})
  void takesAPartWhereTheItemAllowsIt(String collector) {
    Bill bill = paying.open(citizen, TestBills.debt(citizen.personId()));
    Taking part = outlets(collector).take(account(bill), new Amount(30_000));
    assertThat(told(collector, part).verdict()).isEqualTo(Verdict.TAKEN);
    assertThat(paying.facts(bill)).containsExactly("BillOpened", "BillPartPaid");
    assertThat(outlets(collector).inquire(account(bill)).amount()).as("what is still owed").isEqualTo(new Amount(77_500));
  }

  @Test
  void takesTheSecondOfTwoProvidersAsAnOverpayment() {
    Bill bill = paying.open(citizen);
    String account = account(bill);
    PaymentOrder order = paying.order(citizen, bill);
    String reference = paying.reference(citizen, order);
    told(FAWRY, outlets(FAWRY).pay(account).orElseThrow());
    Taking post = outlets(POST).take(account, new Amount(15_050));
    told(POST, post);
    sandbox.fawry().pay(reference);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").contains("Overpaid");
    assertThat(desk.bill(citizen, bill.id()).outstanding()).isEqualTo(Money.ZERO);
  }

  @Test
  void asksTheSecondMerchantAccountInItsOwnName() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = desk.place(citizen, bill.id(), "fawry-dahab", UUID.randomUUID());
    String reference = paying.reference(citizen, order);
    assertThat(sandbox.fawry().order(reference).orElseThrow().charge().merchantCode()).isEqualTo("dahab");
    sandbox.fawry().pay(reference);
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).contains("NoticeReceived");
  }

  private Outlets outlets(String collector) {
    return collector.equals(FAWRY) ? sandbox.biller() : sandbox.postOffice();
  }

  private String account(Bill bill) {
    return ways.of(citizen, bill).account();
  }

  private Told told(String collector, Taking taking) {
    await().until(() -> !answers(collector, taking).isEmpty());
    return answers(collector, taking).getLast();
  }

  private List<Told> answers(String collector, Taking taking) {
    return outlets(collector).told().stream().filter(t -> t.id().equals(taking.id())).toList();
  }

  private List<String> exceptions(Bill bill) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT kind || ' ' || came FROM payments.payment_exception WHERE bill_id = ?")
        .param(bill.id()).query(String.class).list());
  }

  private List<String> booked(String source) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT l.account || ' ' || (l.debit - l.credit) FROM ledger.posting p JOIN ledger.leg l ON l.posting_id = p.id
             WHERE p.source = ? ORDER BY 1""").param(source).query(String.class).list());
  }

  private static <T> List<T> all(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(Collections.nCopies(times, work)).stream().map(Future::resultNow).toList();
    }
  }
}
