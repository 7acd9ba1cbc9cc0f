package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.PaymentFact.BillPaid;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The platform and a Fawry that behaves well, or not, over real sockets. */
@PlatformTest
@Tag("slow")
class FawryContractTest {
  @Autowired PaymentDesk desk;
  @Autowired Watching watching;
  @Autowired Sandbox sandbox;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  FawryContractTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @BeforeEach
  void listen() {
    sandbox.fawry().notifyAt(URI.create("http://127.0.0.1:" + port + "/hooks/fawry/notifications"));
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void paysABillAtAnOutletAndGivesAReceipt() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = pay(bill);
    Bill paid = desk.bill(citizen, bill.id());
    assertThat(paid.state()).isEqualTo(BillState.PAID);
    assertThat(paying.facts(bill)).containsExactly("BillOpened", "PaymentOrderOpened", "PaymentReferenceGiven",
        "NoticeReceived", "BillPaid");
    BillPaid fact = paying.history(bill).getLast().as(BillPaid.class);
    assertThat(fact).isEqualTo(new BillPaid(bill.id(), bill.subject(), order.id(), "fawry", fact.providerRef(), 15_050,
        String.valueOf(paid.end().receipt())));
    assertThat(desk.receipt(citizen, fact.receiptNumber()).amount()).isEqualTo(bill.total());
  }

  @Test
  void tellsFawryNothingAboutThePerson() {
    Bill bill = paying.open(citizen);
    String reference = paying.reference(citizen, paying.order(citizen, bill));
    var charge = sandbox.fawry().order(reference).orElseThrow().charge();
    assertThat(charge.customerName()).isEqualTo("مواطن");
    assertThat(charge.customerMobile()).isNull();
    assertThat(charge.customerProfileId()).hasSize(32).doesNotContain(citizen.personId().toString().substring(0, 8));
    assertThat(charge.description()).isEqualTo(bill.title().ar());
  }

  @Test
  void takesANoticeThatComesTwiceAsOne() {
    sandbox.faults().set(Fault.NOTIFICATION_TWICE);
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void takesANoticeThatComesLate() {
    sandbox.faults().set(Fault.NOTIFICATION_LATE, Duration.ofSeconds(1));
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void isNotConfusedByAnOlderNoticeAfterTheNewOne() {
    sandbox.faults().set(Fault.NOTIFICATION_OUT_OF_ORDER);
    Bill bill = paying.open(citizen);
    PaymentOrder order = pay(bill);
    await().until(() -> paying.facts(bill).stream().filter("NoticeReceived"::equals).count() == 2);
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid");
  }

  @Test
  void believesTheInquiryAndNotTheAmountInANotice() {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_AMOUNT);
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void findsOutByAskingWhenNoNoticeCanBeBelieved() {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_SIGNATURE);
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    sandbox.fawry().pay(paying.reference(citizen, order));
    clock.pass(Duration.ofMinutes(2));
    watching.look();
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).doesNotContain("NoticeReceived").containsOnlyOnce("BillPaid");
  }

  @Test
  void findsOutByAskingWhenTheNoticeIsLost() {
    sandbox.faults().set(Fault.NOTIFICATION_NEVER);
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    sandbox.fawry().pay(paying.reference(citizen, order));
    watching.look();
    assertThat(desk.order(citizen, order.id()).state()).as("asked too early").isEqualTo(OrderState.OFFERED);
    clock.pass(Duration.ofMinutes(2));
    watching.look();
    paying.until(citizen, order, OrderState.PAID);
  }

  @Test
  void keepsTheOrderWhileFawryIsDownAndGivesTheNumberLater() {
    sandbox.faults().set(Fault.FAWRY_DOWN, Duration.ZERO, 1);
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    assertThat(order.state()).isEqualTo(OrderState.REQUESTED);
    assertThat(paying.reference(citizen, order)).isNotEmpty();
  }

  @Test
  void letsGoOfAFawryThatHangsAndAsksAgain() {
    sandbox.faults().set(Fault.FAWRY_HANGING, Duration.ofSeconds(8), 1);
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    assertThat(paying.reference(citizen, order)).isNotEmpty();
    assertThat(sandbox.fawry().orders().stream()
        .filter(o -> o.charge().merchantRefNum().equals(order.channel().merchantRef()))).hasSize(1);
  }

  @Test
  void endsAnOrderWhoseTimeIsOverAndThenItsBill() {
    Bill bill = paying.open(citizen, Duration.ofHours(1));
    PaymentOrder order = paying.order(citizen, bill);
    paying.reference(citizen, order);
    clock.pass(Duration.ofHours(2));
    watching.look();
    paying.until(citizen, order, OrderState.EXPIRED);
    await().untilAsserted(() -> {
      watching.look();
      assertThat(paying.facts(bill)).endsWith("BillExpired");
    });
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.EXPIRED);
  }

  private void assertPaidOnce(Bill bill) {
    pay(bill);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid", "AmountDiffers");
  }

  private PaymentOrder pay(Bill bill) {
    PaymentOrder order = paying.order(citizen, bill);
    sandbox.fawry().pay(paying.reference(citizen, order));
    paying.until(citizen, order, OrderState.PAID);
    return order;
  }
}
