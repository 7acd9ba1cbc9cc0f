package eg.mahalliyat.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others do with a cashier's shift, and where the money goes after it. Nobody does both sides of anything. */
@PlatformTest
class DrawerTest {
  private static final String UNIT = "حي طرة";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCash cash;
  @Autowired TestClock clock;
  @Autowired PaymentDesk bills;
  @Autowired Shifts shifts;
  @Autowired Officials officials;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  private Actor.Staff cashier;
  private Actor.Citizen citizen;
  private Surfer desk;
  private Surfer officer;
  private UUID shift;

  @BeforeEach
  void anOpenShift() {
    cashier = cash.aCashierOf(UNIT);
    citizen = people.aCitizen();
    desk = sessions.official(port, cashier);
    officer = sessions.official(port, Role.REVENUE_OFFICER, UNIT);
    TestCash.open(desk);
    shift = shifts.underWay(cashier).orElseThrow().id();
  }

  @Test
  void aReceiptIsCancelledBySomebodyElseAndItsNumberStays() {
    Bill bill = cash.aBill(citizen, UNIT);
    String receipt = TestCash.taken(desk, bill);
    assertThat(ask(receipt, "reason", "other").body()).as("another reason is told").contains("words-error");
    assertThat(ask(receipt, "reason", "wrong-bill").location()).isEqualTo("/cash/receipts/" + receipt);
    assertThat(desk.get("/cash/receipts/" + receipt).body()).contains("ينتظر الإلغاء").doesNotContain("⟦");
    assertThat(ask(receipt, "reason", "wrong-bill").status()).as("asked for once").isEqualTo(409);
    assertThat(officer.get("/cash/shifts").body()).contains("طلب إلغاء").doesNotContain("⟦");
    assertThat(officer.get(sheet()).body()).contains(receipt, "مستحقات غير المقصودة").doesNotContain("⟦");
    assertThat(decide(officer, receipt, "approve").location()).isEqualTo(sheet());
    Bill again = bills.bill(citizen, bill.id());
    assertThat(again.state()).isEqualTo(BillState.OPEN);
    assertThat(again.outstanding()).isEqualTo(bill.total());
    assertThat(again.end().receipt()).isNull();
    assertThat(desk.get("/receipts/" + receipt).body()).as("never deleted").contains("ملغى").doesNotContain("⟦");
    assertThat(desk.get("/cash/receipts/" + receipt).body()).contains("أُلغي هذا الإيصال").doesNotContain("⟦");
    assertThat(cash.history("bill:" + bill.id())).extracting(e -> e.type()).contains("BillPaid", "ReceiptVoided");
    assertThat(cash.facts(shift)).containsExactly("ShiftOpened", "MoneyTaken", "VoidAsked", "ReceiptCancelled");
    assertThat(decide(officer, receipt, "approve").status()).as("once").isEqualTo(409);
    String second = TestCash.taken(desk, again);
    assertThat(second).isNotEqualTo(receipt);
    assertThat(bills.bill(citizen, bill.id()).end().receipt()).isEqualTo(second);
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "1", "pieces-50", "1");
    assertThat(desk.get("/cash/count").body()).as("the drawer owes one of both").contains("يطابق");
    assertThat(officer.get(sheet()).body()).contains(receipt, second);
  }

  @Test
  void noCashierCancelsHisOwnAndNoneAfterTheShift() {
    String receipt = TestCash.taken(desk, cash.aBill(citizen, UNIT));
    ask(receipt, "reason", "wrong-amount");
    assertThat(desk.post(sheet() + "/voids", "receipt", receipt, "decision", "approve").status()).isEqualTo(403);
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "1", "pieces-50", "1");
    assertThat(desk.post("/cash/close").body()).as("first somebody decides").contains("ينتظر الإلغاء");
    assertThat(sessions.official(port, Role.SUPERVISOR, "حي الخليفة").post(sheet() + "/voids", "receipt", receipt,
        "decision", "approve").status()).as("another unit").isEqualTo(404);
    Surfer above = sessions.official(port, Role.SUPERVISOR, "محافظة القاهرة");
    assertThat(above.get(sheet()).body()).as("who looks in from above").contains(receipt);
    assertThat(decide(above, receipt, "approve").status()).as("decides nothing there").isEqualTo(404);
    assertThat(decide(officer, receipt, "refuse").location()).isEqualTo(sheet());
    assertThat(desk.post("/cash/close").location()).isEqualTo(sheet());
    assertThat(ask(receipt, "reason", "wrong-amount").status()).as("the shift is closed").isEqualTo(409);
    assertThat(decide(officer, receipt, "approve").status()).isEqualTo(409);
  }

  @Test
  void aCardIsCancelledOnItsTerminalFirst() {
    Bill bill = cash.aBill(citizen, UNIT);
    String receipt = desk.post("/cash/bills/" + bill.id(), "key", UUID.randomUUID().toString(), "channel", "pos",
        "terminal", "T1000001", "approval", shift.toString().substring(30), "card", "4321").location()
        .replace("/cash/receipts/", "");
    assertThat(ask(receipt, "reason", "wrong-way").body()).contains("slip-error").doesNotContain("⟦");
    assertThat(ask(receipt, "reason", "wrong-way", "slip", "٩٩٨٨٧٧").location()).startsWith("/cash/receipts/");
    decide(officer, receipt, "approve");
    assertThat(bills.bill(citizen, bill.id()).isOpen()).isTrue();
    assertThat(balance("held:pos", bill)).as("the books say so too").isZero();
  }

  @Test
  void somebodyElseCountsAndTakesTheMoneyOver() {
    TestCash.taken(desk, cash.aBill(citizen, UNIT));
    assertThat(handover("250.00").status()).as("not before it is closed").isEqualTo(409);
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "1");
    desk.post("/cash/close", "explanation", "عملة ناقصة");
    assertThat(desk.post(sheet() + "/handover", "received", "250").status()).isEqualTo(403);
    assertThat(officer.get(sheet()).body()).contains("تسلّم المال").doesNotContain("⟦");
    assertThat(handover("250.50").body()).contains("received-error").doesNotContain("⟦");
    assertThat(handover("٢٥٠٫٠٠").location()).isEqualTo(sheet());
    assertThat(handover("250").status()).as("once").isEqualTo(409);
    assertThat(officer.get(sheet()).body()).contains("سُلِّمت", "هدى للاختبار").doesNotContain("⟦");
    assertThat(posted("SHIFT_CLOSED", "shift:" + shift)).as("half a pound is short")
        .containsExactly("over-short 50 0", "drawer:" + cashier.unitId() + " 0 50");
    assertThat(cash.facts(shift)).endsWith("ShiftClosed", "DrawerHandedOver");
  }

  @Test
  void whatTheReceiverCountsOtherwiseIsCountedAgain() {
    desk.post("/cash/count", "pieces-10000", "2");
    desk.post("/cash/close", "explanation", "زيادة لا أعرفها");
    assertThat(desk.get(sheet()).body()).contains("عُدّ مرة أخرى");
    assertThat(desk.post(sheet() + "/again").location()).startsWith("/cash/count");
    desk.post("/cash/count", "pieces-10000", "1");
    desk.post("/cash/close");
    assertThat(handover("100").location()).isEqualTo(sheet());
    assertThat(posted("SHIFT_CLOSED", "shift:" + shift)).as("nothing over").isEmpty();
    assertThat(desk.post(sheet() + "/again").status()).as("the money is gone").isEqualTo(409);
    assertThat(cash.facts(shift)).containsExactly("ShiftOpened", "DrawerCounted", "ShiftClosed", "ShiftReopened",
        "DrawerCounted", "ShiftClosed", "DrawerHandedOver");
  }

  @Test
  void aDisabledCashiersDrawerIsCountedByOneAndTakenByAnother() {
    officials.disable(MACHINE, cashier.staffId());
    assertThat(officer.post(sheet() + "/close", "pieces-10000", "1").body()).contains("why-error").doesNotContain("⟦");
    assertThat(officer.post(sheet() + "/close", "pieces-10000", "1", "why", "أوقف عن العمل").location())
        .isEqualTo(sheet());
    assertThat(handover("100").status()).as("who counted does not take").isEqualTo(409);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, UNIT);
    assertThat(head.post(sheet() + "/handover", "received", "100").location()).isEqualTo(sheet());
  }

  @Test
  void handingOverAsksForAFreshProof() {
    desk.post("/cash/count", "pieces-10000", "1");
    desk.post("/cash/close");
    assertThat(officer.get(sheet()).status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(6));
    Surfer.Page asked = handover("100");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("name=\"proof-password\"");
    assertThat(officer.post(sheet() + "/handover", "received", "100", "proof-password", TestPeople.PASSWORD).location())
        .isEqualTo(sheet());
  }

  @Test
  void whatIsInTheSafeGoesToTheBankByItsSlip() {
    TestCash.taken(desk, cash.aBill(citizen, UNIT));
    desk.post("/cash/count", "pieces-20000", "1", "pieces-5000", "1", "pieces-50", "1");
    desk.post("/cash/close");
    handover("250.50");
    LocalDate day = shifts.today();
    String slip = "D" + shift.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
    assertThat(officer.get("/cash/safe").body()).contains("150.50").doesNotContain("⟦");
    assertThat(payIn(UUID.randomUUID(), slip, day, "90000000").body()).as("more than is there")
        .contains("amount-error");
    assertThat(payIn(UUID.randomUUID(), slip, day.plusDays(1), "10").body()).contains("day-error").doesNotContain("⟦");
    assertThat(payIn(UUID.randomUUID(), "<b>", day, "10").body()).contains("slip-error");
    UUID key = UUID.randomUUID();
    assertThat(payIn(key, slip, day, "١٥٠٫٥٠").location()).isEqualTo("/cash/safe");
    assertThat(payIn(key, slip, day, "150.50").location()).as("a double click is one").isEqualTo("/cash/safe");
    assertThat(payIn(UUID.randomUUID(), slip, day, "0.01").status()).as("a slip is recorded once").isEqualTo(422);
    assertThat(officer.get("/cash/safe").body()).contains(slip).doesNotContain("⟦");
    UUID deposit = transactions.as(MACHINE, () -> jdbc.sql("SELECT id FROM cash.deposit WHERE slip = ?").param(slip)
        .query(UUID.class).single());
    assertThat(posted("CASH_PAID_IN", "deposit:" + deposit))
        .containsExactly("bank:100-200-300 15050 0", "drawer:" + cashier.unitId() + " 0 15050");
    assertThat(sessions.official(port, Role.SUPERVISOR, UNIT).get("/cash/safe").status()).isEqualTo(403);
  }

  @Test
  void theDatabaseRefusesBothSidesInOneHand() {
    desk.post("/cash/count", "pieces-10000", "1");
    desk.post("/cash/close");
    assertThatThrownBy(() -> transactions.run(cashier, () -> jdbc.sql("UPDATE cash.shift SET state = 'HANDED_OVER', "
        + "handed_to = staff_id, handed_at = closed_at WHERE id = ?").param(shift).update()))
        .rootCause().hasMessageContaining("check constraint");
  }

  private String sheet() {
    return "/cash/shifts/" + shift;
  }

  private Surfer.Page ask(String receipt, String... fields) {
    return desk.post("/cash/receipts/" + receipt + "/void", fields);
  }

  private Surfer.Page decide(Surfer second, String receipt, String decision) {
    return second.post(sheet() + "/voids", "receipt", receipt, "decision", decision);
  }

  private Surfer.Page handover(String received) {
    return officer.post(sheet() + "/handover", "received", received);
  }

  private Surfer.Page payIn(UUID key, String slip, LocalDate day, String amount) {
    return officer.post("/cash/safe", "key", key.toString(), "account", "100-200-300", "slip", slip, "day-day",
        String.valueOf(day.getDayOfMonth()), "day-month", String.valueOf(day.getMonthValue()), "day-year",
        String.valueOf(day.getYear()), "amount", amount);
  }

  /** Each side of the posting: account, debit, credit. */
  private List<String> posted(String kind, String source) {
    return transactions.as(MACHINE, () -> jdbc.sql("""
            SELECT l.account || ' ' || l.debit || ' ' || l.credit FROM ledger.posting p
              JOIN ledger.leg l ON l.posting_id = p.id WHERE p.kind = ? AND p.source = ? ORDER BY l.no""")
        .params(kind, source).query(String.class).list());
  }

  /** What one payment of the bill left on an account, with its reversal. */
  private long balance(String account, Bill bill) {
    return Objects.requireNonNull(transactions.as(MACHINE, () -> jdbc.sql("""
            SELECT coalesce(sum(l.debit - l.credit), 0)::bigint FROM ledger.posting p
              JOIN ledger.leg l ON l.posting_id = p.id
              JOIN payments.payment_order o ON p.source = 'order:' || o.id WHERE o.bill_id = ? AND l.account = ?""")
        .params(bill.id(), account).query(Long.class).single()));
  }
}
