package eg.mahalliyat.cash;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.counter.TestCounter;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A cashier's minute, page by page. */
@PlatformTest
class CashDeskTest {
  private static final String UNIT = "حي السيدة زينب";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCash cash;
  @Autowired TestRequests some;
  @Autowired TestClock clock;
  @Autowired PaymentDesk bills;
  @Autowired Shifts shifts;
  @Autowired Requests requests;
  @Autowired Officials officials;

  private Actor.Staff cashier;
  private Actor.Citizen citizen;
  private Surfer desk;

  @BeforeEach
  void somebodyAtTheDesk() {
    cashier = cash.aCashierOf(UNIT);
    citizen = people.aCitizen("ليلى عبد الرحمن الشافعي");
    desk = sessions.official(port, cashier);
  }

  @Test
  void opensTakesCashAndGivesReceiptAndChange() {
    assertThat(desk.get("/cash").body()).contains("افتح ورديتك").doesNotContain("⟦");
    assertThat(TestCash.open(desk).location()).isEqualTo("/cash");
    Bill bill = cash.aBill(citizen, UNIT);
    assertThat(desk.post("/cash", "q", bill.id().toString()).location()).isEqualTo("/cash/bills/" + bill.id());
    Surfer.Page page = desk.get("/cash/bills/" + bill.id());
    assertThat(page.body()).contains("150.50", "ليلى", "قانون 154").doesNotContain("⟦", "الشافعي");
    Surfer.Page done = desk.post("/cash/bills/" + bill.id(), "key", page.field("key"), "channel", "cash", "given",
        "٢٠٠٫٠٠");
    assertThat(done.location()).startsWith("/cash/receipts/");
    assertThat(desk.get(done.location()).body()).contains("49.50", "رُدّ له الباقي").doesNotContain("⟦");
    String receipt = done.location().replace("/cash/receipts/", "");
    assertThat(desk.get("/receipts/" + receipt + "?slip=true").body()).contains(receipt, "نقدًا").doesNotContain("⟦");
    assertThat(bills.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
    Entry paid = cash.history("bill:" + bill.id()).getLast();
    assertThat(paid.type()).isEqualTo("BillPaid");
    assertThat(paid.actor()).as("so that he does nothing else about it").isEqualTo(cashier.id());
    assertThat(cash.facts(shift().id())).containsExactly("ShiftOpened", "MoneyTaken");
  }

  @Test
  void takesACardByItsSlip() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    Surfer.Page wrong = card(bill, "T0012345", "5078031234567890", "4111 1111 1111 1111");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("لا يُكتب رقم البطاقة").doesNotContain("5078031234567890", "4111 1111", "⟦");
    assertThat(card(bill, "T0012345", "A1B2C3", "12345").status()).as("five digits").isEqualTo(422);
    String receipt = card(bill, "T0012345", "a1b2c3", "١٢٣٤").location();
    assertThat(desk.get(receipt).body()).contains("T0012345-", "A1B2C3", "1234").doesNotContain("⟦");
    Bill next = cash.aBill(citizen, UNIT);
    assertThat(desk.get("/cash/bills/" + next.id()).field("terminal")).as("is known").isEqualTo("T0012345");
    Surfer.Page again = card(next, "T0012345", "A1B2C3", "1234");
    assertThat(again.status()).as("one slip pays once").isEqualTo(409);
    assertThat(again.body()).contains(receipt.replace("/cash/receipts/", ""));
    assertThat(bills.bill(citizen, next.id()).isOpen()).isTrue();
  }

  @Test
  void aDoubleClickAndAReplayedFormPayOnce() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    String key = UUID.randomUUID().toString();
    String first = desk.post("/cash/bills/" + bill.id(), "key", key, "channel", "cash").location();
    assertThat(desk.post("/cash/bills/" + bill.id(), "key", key, "channel", "cash").location()).isEqualTo(first);
    assertThat(cash.facts(shift().id())).containsOnlyOnce("MoneyTaken");
    Bill other = cash.aBill(citizen, UNIT);
    assertThat(desk.post("/cash/bills/" + other.id(), "key", key, "channel", "cash").status()).isEqualTo(409);
    assertThat(bills.bill(citizen, other.id()).isOpen()).isTrue();
  }

  @Test
  void whoComesSecondSeesWhoWasFirst() {
    TestCash.open(desk);
    Surfer colleague = sessions.official(port, cash.aCashierOf(UNIT));
    TestCash.open(colleague);
    Bill bill = cash.aBill(citizen, UNIT);
    String receipt = TestCash.taken(desk, bill);
    Surfer.Page late = TestCash.paid(colleague, bill);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("سبقك زميل", receipt, "موظف للاختبار").doesNotContain("⟦");
  }

  @Test
  void refusesWhatIsNoMoney() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    for (String given : new String[] {"150.505", "-200", "150.4", "١٠٠", "كتير", "999999999999", "90000"}) {
      Surfer.Page wrong = TestCash.paid(desk, bill, "given", given);
      assertThat(wrong.status()).as(given).isEqualTo(422);
      assertThat(wrong.body()).contains("given-error").doesNotContain("⟦");
    }
    assertThat(bills.bill(citizen, bill.id()).isOpen()).isTrue();
  }

  @Test
  void cashAboveTheLimitIsTakenOnlyAfterThePayerWasTold() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT, new Money(50_000), new Money(1));
    assertThat(desk.get("/cash/bills/" + bill.id()).body()).contains("أعلى من الحد").doesNotContain("⟦");
    String key = UUID.randomUUID().toString();
    assertThat(desk.post("/cash/bills/" + bill.id(), "key", key, "channel", "cash").body()).contains("told-error");
    assertThat(desk.post("/cash/bills/" + bill.id(), "key", key, "channel", "cash", "told", "yes").location())
        .startsWith("/cash/receipts/");
    assertThat(cash.facts(shift().id())).contains("CashAboveLimit");
    Bill exact = cash.aBill(citizen, UNIT, new Money(50_000), Money.ZERO);
    assertThat(TestCash.taken(desk, exact)).as("500 pounds are not above 500").isNotEmpty();
  }

  @Test
  void aPaperReceiptOfAnOutageIsEnteredOnce() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    String number = "A/" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    assertThat(paper(bill, number).location()).startsWith("/cash/receipts/");
    Surfer.Page twice = paper(cash.aBill(citizen, UNIT), number);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(paper(cash.aBill(citizen, UNIT), "<b>").status()).isEqualTo(422);
  }

  @Test
  void findsByPersonByRequestAndByReceipt() {
    TestCash.open(desk);
    assertThat(desk.post("/cash", "q", TestCounter.arabicDigits(cash.numberOf(citizen))).body()).contains("ليس على");
    Bill bill = cash.aBill(citizen, UNIT);
    assertThat(desk.post("/cash", "q", "ID<" + cash.numberOf(citizen) + "<EGY").location())
        .endsWith(bill.id().toString());
    assertThat(cash.history("person:" + citizen.personId())).filteredOn(e -> e.type().equals("PayerLookedUp"))
        .as("who looks somebody up is told").hasSize(2).allSatisfy(e -> assertThat(e.actor()).isEqualTo(cashier.id()));
    Bill second = cash.aBill(citizen, UNIT);
    assertThat(desk.post("/cash", "q", cash.numberOf(citizen)).body())
        .contains("/cash/bills/" + bill.id(), "/cash/bills/" + second.id()).doesNotContain("⟦");
    String receipt = TestCash.taken(desk, bill);
    assertThat(desk.post("/cash", "q", receipt).location()).isEqualTo("/cash/receipts/" + receipt);
    assertThat(desk.post("/cash", "q", "hello").status()).isEqualTo(422);
    assertThat(desk.post("/cash", "q", UUID.randomUUID().toString()).status()).isEqualTo(422);
  }

  @Test
  void aRequestIsPaidByItsNumberAndMovesOn() {
    Surfer maadi = sessions.official(port, cash.aCashierOf("حي المعادي"));
    TestCash.open(maadi);
    UUID request = some.anApprovedRequest(citizen);
    String number = requests.request(citizen, request).id().number().digits();
    String bill = maadi.post("/cash", "q", TestCounter.arabicDigits(number)).location();
    assertThat(bill).startsWith("/cash/bills/");
    assertThat(maadi.get("/bills/" + bill.replace("/cash/bills/", "")).body()).contains(bill);
    maadi.post(bill, "key", UUID.randomUUID().toString(), "channel", "cash", "told", "yes");
    org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(40))
        .until(() -> !requests.request(citizen, request).state().stage().equals("licence-fee"));
    assertThat(desk.post("/cash", "q", number).body()).as("another unit's").contains("لا يوجد شيء بهذا الرقم");
  }

  @Test
  void anotherUnitsBillIsNotThere() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, "حي الخليفة");
    assertThat(desk.get("/cash/bills/" + bill.id()).status()).isEqualTo(404);
    assertThat(TestCash.paid(desk, bill).status())
        .isEqualTo(404);
    assertThat(desk.post("/cash", "q", cash.numberOf(citizen)).body()).contains("ليس على");
  }

  @Test
  void nothingIsTakenWithoutAShiftAndOneIsEnough() {
    Bill bill = cash.aBill(citizen, UNIT);
    assertThat(desk.get("/cash/bills/" + bill.id()).body()).contains("لا وردية مفتوحة").doesNotContain("⟦");
    assertThat(TestCash.paid(desk, bill).status())
        .isEqualTo(409);
    assertThat(desk.post("/cash/shift", "pieces-10000", "-1").status()).isEqualTo(422);
    TestCash.open(desk);
    Shift first = shift();
    desk.post("/cash/shift", "pieces-20000", "5");
    assertThat(shift()).isEqualTo(first);
  }

  @Test
  void aShiftOfYesterdayIsClosedFirst() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    clock.pass(Duration.ofDays(1));
    desk = sessions.official(port, cashier);
    assertThat(desk.get("/cash").body()).contains("وردية من يوم سابق").doesNotContain("name=\"q\"", "⟦");
    assertThat(TestCash.paid(desk, bill).status())
        .isEqualTo(409);
    desk.post("/cash/count", "pieces-10000", "1");
    assertThat(desk.post("/cash/close").location()).startsWith("/cash/shifts/");
    assertThat(TestCash.open(desk).location()).isEqualTo("/cash");
    assertThat(TestCash.taken(desk, bill)).isNotEmpty();
  }

  @Test
  void theDrawerIsCountedBlindAndADifferenceIsExplained() {
    TestCash.open(desk);
    UUID shift = shift().id();
    TestCash.taken(desk, cash.aBill(citizen, UNIT));
    card(cash.aBill(citizen, UNIT), "T77", "ZZ", "0000");
    card(cash.aBill(citizen, UNIT), "T7700001", "Q" + shift.toString().substring(0, 5), "0000");
    assertThat(desk.get("/cash/count").body()).as("not before it is counted").doesNotContain("250.50", "⟦");
    assertThat(desk.post("/cash/close").status()).isEqualTo(409);
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "١");
    assertThat(desk.get("/cash/count").body()).contains("250.50", "250.00", "0.50", "عجز").doesNotContain("⟦");
    Bill late = cash.aBill(citizen, UNIT);
    assertThat(TestCash.paid(desk, late).status())
        .as("after the count").isEqualTo(409);
    assertThat(desk.post("/cash/close").body()).contains("explanation-error").doesNotContain("⟦");
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "1", "pieces-25", "1");
    assertThat(desk.get("/cash/count").body()).contains("0.25", "عجز");
    String sheet = desk.post("/cash/close", "explanation", "عملة ناقصة").location();
    assertThat(sheet).isEqualTo("/cash/shifts/" + shift);
    assertThat(desk.get(sheet).body()).contains("301.00", "LF-SHOP", "201.00", "عملة ناقصة", "0.25")
        .doesNotContain("⟦");
    assertThat(cash.facts(shift)).containsExactly("ShiftOpened", "MoneyTaken", "MoneyTaken", "DrawerCounted",
        "DrawerCounted", "ShiftClosed");
    assertThat(desk.post("/cash/close", "explanation", "مرة أخرى").status()).isEqualTo(409);
  }

  @Test
  void othersSeeWhatTheyAnswerFor() {
    TestCash.open(desk);
    UUID shift = shift().id();
    String receipt = TestCash.taken(desk, cash.aBill(citizen, UNIT));
    String sheet = "/cash/shifts/" + shift;
    for (Role role : new Role[] {Role.SUPERVISOR, Role.UNIT_HEAD, Role.REVENUE_OFFICER, Role.AUDITOR}) {
      Surfer watcher = sessions.official(port, role, UNIT);
      assertThat(watcher.get("/cash/shifts").body()).as(role.name()).contains(sheet).doesNotContain("⟦");
      assertThat(watcher.get(sheet).body()).contains(receipt).doesNotContain("⟦");
      assertThat(watcher.get("/cash").status()).as("no cashier").isEqualTo(403);
    }
    assertThat(sessions.official(port, Role.AUDITOR, "محافظة القاهرة").get(sheet).body()).contains(receipt);
    assertThat(sessions.official(port, Role.SUPERVISOR, "حي الخليفة").get(sheet).status()).isEqualTo(404);
    Surfer colleague = sessions.official(port, cash.aCashierOf(UNIT));
    assertThat(colleague.get(sheet).status()).as("a colleague's").isEqualTo(404);
    assertThat(colleague.get("/cash/shifts").status()).isEqualTo(403);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, UNIT).get("/cash").status()).isEqualTo(403);
    assertThat(desk.get(sheet).location()).as("his own, not before it is counted").isEqualTo("/cash");
  }

  @Test
  void whoIsDisabledTakesNothingMore() {
    TestCash.open(desk);
    Bill bill = cash.aBill(citizen, UNIT);
    officials.disable(MACHINE, cashier.staffId());
    assertThat(TestCash.paid(desk, bill).location())
        .doesNotStartWith("/cash");
    assertThat(bills.bill(citizen, bill.id()).isOpen()).isTrue();
  }

  private Shift shift() {
    return shifts.underWay(cashier).orElseThrow();
  }

  private Surfer.Page card(Bill bill, String terminal, String approval, String end) {
    return desk.post("/cash/bills/" + bill.id(), "key", UUID.randomUUID().toString(), "channel", "pos", "terminal",
        terminal, "approval", approval, "card", end);
  }

  private Surfer.Page paper(Bill bill, String number) {
    return TestCash.paid(desk, bill, "paper", number);
  }
}
