package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.MoneyDecision.Deed;
import eg.mahalliyat.payments.PaymentFact.BillReopened;
import eg.mahalliyat.payments.provider.BillDoor;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not fit finds its place: on its bill, on another one, or out of the books again. */
@PlatformTest
class UnfitMoneyTest {
  private static final String POST = "post-office";

  @Autowired UnfitDesk desk;
  @Autowired RefundDesk refunds;
  @Autowired PaymentDesk payments;
  @Autowired BillDoor door;
  @Autowired CounterVoids voids;
  @Autowired CounterPayments counter;
  @Autowired Settling settling;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final Actor.Staff officer = staff("revenue-officer");
  private final Actor.Staff head = staff("unit-head");

  @Autowired
  UnfitMoneyTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @BeforeEach
  void silence() {
    sandbox.faults().set(Fault.FAWRY_DOWN);
  }

  @AfterEach
  void theBooksBalance() {
    sandbox.faults().clear();
    assertThat(one("SELECT coalesce(sum(debit), 0) - coalesce(sum(credit), 0) FROM ledger.leg")).isZero();
  }

  @Test
  void aPartAtAnOutletIsAPartWhereTheItemAllowsIt() {
    Bill debt = paying.open(citizen, TestBills.debt(citizen.personId()));
    collected(debt, "P-" + debt.id(), 30_000);
    assertThat(desk.ofBill(citizen, debt.id())).isEmpty();
    assertThat(payments.bill(citizen, debt.id()).outstanding()).isEqualTo(new Money(77_500));
    assertThat(paying.facts(debt)).containsExactly("BillOpened", "BillPartPaid");
    Bill fee = paying.open(citizen);
    collected(fee, "P-" + fee.id(), 5_000);
    assertThat(only(fee).kind()).as("a fee is paid at once").isEqualTo(Unfit.Kind.AMOUNT_DIFFERS);
  }

  @Test
  void oneOfficialBooksForTheBillWhatIsOwedAndTheRestIsTooMuch() {
    Bill bill = paying.open(citizen);
    collected(bill, "P-" + bill.id(), 20_000);
    Unfit money = only(bill);
    assertThat(desk.choices(officer, money).counted()).isEqualTo(new Money(15_050));
    long before = balance("unmatched");
    desk.decide(officer, money.id(), Deed.BOOK, null, "دفع أكثر من المطلوب");
    Bill paid = payments.bill(citizen, bill.id());
    assertThat(paid.state()).isEqualTo(BillState.PAID);
    assertThat(payments.receipts(citizen, bill.id())).singleElement().satisfies(receipt -> {
      assertThat(receipt.amount()).isEqualTo(new Money(15_050));
      assertThat(receipt.channel().provider()).isEqualTo("unmatched");
      assertThat(receipt.channel().providerRef()).isEqualTo(POST + ":P-" + bill.id());
    });
    assertThat(balance("unmatched") - before).as("nothing of it is kept apart any more").isEqualTo(20_000);
    assertThat(desk.ofBill(citizen, bill.id())).extracting(Unfit::kind, one -> one.sums().free(), Unfit::waits)
        .containsExactly(tuple(Unfit.Kind.AMOUNT_DIFFERS, new Money(20_000), false),
            tuple(Unfit.Kind.OVERPAID, new Money(4_950), true));
    assertThat(paying.facts(bill)).containsSubsequence("AmountDiffers", "MoneyDecided", "BillPaid");
    assertThatThrownBy(() -> desk.decide(officer, money.id(), Deed.BOOK, null, "مرة أخرى")).isInstanceOf(Conflict.class);
  }

  @Test
  void toAnotherBillOfThePayerItGoesByTwoOfficials() {
    Unfit surplus = overpaid();
    Bill other = paying.open(citizen, TestBills.debt(citizen.personId()));
    assertThat(desk.choices(officer, surplus).counted()).as("its own bill needs none").isNull();
    assertThat(desk.choices(officer, surplus).others()).extracting(Bill::id).containsExactly(other.id());
    desk.decide(officer, surplus.id(), Deed.MOVE, other.id(), "بناءً على طلبه");
    assertThat(payments.bill(citizen, other.id()).end().counted().paid()).as("not before the second").isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> desk.approve(officer, surplus.id())).isInstanceOf(Conflict.class);
    long before = balance("overpaid");
    desk.approve(head, surplus.id());
    assertThat(payments.bill(citizen, other.id()).end().counted().paid()).isEqualTo(new Money(15_050));
    assertThat(balance("overpaid") - before).isEqualTo(15_050);
    assertThatThrownBy(() -> desk.approve(head, surplus.id())).isInstanceOf(Conflict.class);
  }

  @Test
  void nobodyElsesBillTakesIt() {
    Unfit surplus = overpaid();
    Actor.Citizen neighbour = Paying.citizen();
    Bill theirs = paying.open(neighbour, TestBills.debt(neighbour.personId()));
    desk.decide(officer, surplus.id(), Deed.MOVE, theirs.id(), "خطأ");
    assertThatThrownBy(() -> desk.approve(head, surplus.id())).isInstanceOf(NotFound.class);
    desk.refuse(head, surplus.id(), "مستحقات شخص آخر");
    assertThat(only(surplus.source().billId()).isOpen()).as("undecided again").isTrue();
    assertThat(payments.bill(neighbour, theirs.id()).end().counted().paid()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsDecidedIsNotGivenBackAndWhatGoesBackIsNotBooked() {
    Unfit surplus = overpaid();
    Returnable returnable = refunds.strange(officer, surplus.id());
    Bill other = paying.open(citizen, TestBills.debt(citizen.personId()));
    desk.decide(officer, surplus.id(), Deed.MOVE, other.id(), "بناءً على طلبه");
    assertThatThrownBy(() -> refunds.propose(officer, returnable, returnable.amount(), "رد", Refund.Way.TRANSFER))
        .isInstanceOf(Conflict.class);
    desk.refuse(head, surplus.id(), "يريد ماله");
    refunds.propose(officer, returnable, returnable.amount(), "رد", Refund.Way.TRANSFER);
    assertThatThrownBy(() -> desk.decide(officer, surplus.id(), Deed.MOVE, other.id(), "نقل")).isInstanceOf(Conflict.class);
    assertThat(only(surplus.source().billId()).standing().state()).isEqualTo(Unfit.State.REFUND);
  }

  @Test
  void whatWasTakenBackIsOwedAgainWhenTwoOfficialsSaySo() {
    Bill bill = paying.open(citizen);
    collected(bill, "P-" + bill.id(), 15_050);
    String receipt = payments.receipts(citizen, bill.id()).getFirst().number();
    reversed(bill, "P-" + bill.id(), 15_050);
    Unfit reversal = only(bill);
    assertThat(payments.bill(citizen, bill.id()).state()).as("undone by nobody yet").isEqualTo(BillState.PAID);
    assertThatThrownBy(() -> desk.decide(officer, reversal.id(), Deed.BOOK, null, "خطأ")).isInstanceOf(Conflict.class);
    desk.decide(officer, reversal.id(), Deed.REOPEN, null, "أكد البريد الرد");
    desk.approve(head, reversal.id());
    Bill again = payments.bill(citizen, bill.id());
    assertThat(again.isOpen()).isTrue();
    assertThat(again.outstanding()).isEqualTo(new Money(15_050));
    assertThat(voids.isVoid(citizen, receipt)).isTrue();
    assertThat(paying.history(bill).getLast().as(BillReopened.class).receiptNumber()).isEqualTo(receipt);
    assertThat(ofOrder(reversal)).as("nothing is left of the payment").isEmpty();
    collected(bill, "P2-" + bill.id(), 15_050);
    assertThat(payments.bill(citizen, bill.id()).state()).as("it can be paid anew").isEqualTo(BillState.PAID);
  }

  @Test
  void aReversalThatTheCollectorTakesBackChangesNothing() {
    Bill bill = paying.open(citizen);
    collected(bill, "P-" + bill.id(), 15_050);
    long before = balance("held:" + POST);
    reversed(bill, "P-" + bill.id(), 15_050);
    assertThat(balance("held:" + POST) - before).isEqualTo(-15_050);
    Unfit reversal = only(bill);
    desk.decide(officer, reversal.id(), Deed.KEPT, null, "خطأ من البريد");
    desk.approve(head, reversal.id());
    assertThat(balance("held:" + POST)).isEqualTo(before);
    assertThat(payments.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @Test
  void theMoneyOfAReversalIsFoundWhereverItWasBooked() {
    Bill bill = paying.open(citizen);
    collected(bill, "P-" + bill.id(), 20_000);
    desk.decide(officer, only(bill).id(), Deed.BOOK, null, "دفع أكثر");
    reversed(bill, "P-" + bill.id(), 20_000);
    Unfit reversal = desk.ofBill(citizen, bill.id()).getLast();
    desk.decide(officer, reversal.id(), Deed.REOPEN, null, "أكد البريد الرد");
    desk.approve(head, reversal.id());
    assertThat(payments.bill(citizen, bill.id()).isOpen()).isTrue();
    assertThat(desk.ofBill(citizen, bill.id())).noneMatch(Unfit::waits);
    assertThat(ofOrder(reversal)).isEmpty();
  }

  @Test
  void nothingIsReopenedWhileAPartOfItGoesBack() {
    Bill bill = paying.open(citizen);
    collected(bill, "P-" + bill.id(), 20_000);
    desk.decide(officer, only(bill).id(), Deed.BOOK, null, "دفع أكثر");
    Unfit rest = desk.ofBill(citizen, bill.id()).getLast();
    Returnable returnable = refunds.strange(officer, rest.id());
    refunds.propose(officer, returnable, returnable.amount(), "رد", Refund.Way.TRANSFER);
    reversed(bill, "P-" + bill.id(), 20_000);
    Unfit reversal = desk.ofBill(citizen, bill.id()).getLast();
    desk.decide(officer, reversal.id(), Deed.REOPEN, null, "أكد البريد الرد");
    assertThatThrownBy(() -> desk.approve(head, reversal.id())).isInstanceOf(Conflict.class)
        .hasMessage("payments.unfit-elsewhere");
    assertThat(payments.bill(citizen, bill.id()).state()).as("all or nothing").isEqualTo(BillState.PAID);
  }

  @Test
  void theDeskOfAUnitIsItsOwnAndItsListIsLimited() {
    Unfit surplus = overpaid();
    Actor.Staff stranger = new Actor.Staff(UUID.randomUUID(), "غريب", 102, Set.of("revenue-officer"));
    assertThatThrownBy(() -> desk.unfit(stranger, surplus.id())).isInstanceOf(NotFound.class);
    List<Unfit> found = desk.list(officer, new UnfitFilter("OVERPAID", "fawry", false, null));
    assertThat(found).hasSizeLessThanOrEqualTo(UnfitDesk.PAGE + 1).allSatisfy(one -> {
      assertThat(one.kind()).isEqualTo(Unfit.Kind.OVERPAID);
      assertThat(one.source().provider()).isEqualTo("fawry");
    });
    assertThat(desk.list(officer, new UnfitFilter("", "", false, surplus.id()))).doesNotContain(surplus);
  }

  private Unfit overpaid() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    UUID key = UUID.randomUUID();
    counter.taken(staff("cashier"), bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    settling.learned(order.id(), new ProviderStatus.Paid("F" + order.id(), order.amount(), order.amount()));
    return only(bill);
  }

  private void collected(Bill bill, String id, long piastres) {
    take(bill, Collected.Kind.PAYMENT, id, id, piastres);
  }

  private void reversed(Bill bill, String of, long piastres) {
    take(bill, Collected.Kind.REVERSAL, "R-" + of, of, piastres);
  }

  private void take(Bill bill, Collected.Kind kind, String id, String of, long piastres) {
    SignedNotice notice = new SignedNotice(POST, bill.number(), kind.name(),
        Map.of(), (id + kind).getBytes(StandardCharsets.UTF_8));
    assertThat(door.take(new Collected(notice, kind, id, of, new Money(piastres), false), receipt -> new byte[] {1}))
        .isInstanceOf(BillDoor.Taken.Answered.class);
  }

  private Unfit only(Bill bill) {
    return only(bill.id());
  }

  private Unfit only(UUID bill) {
    List<Unfit> all = desk.ofBill(citizen, bill);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** What the books say of a payment that was taken back, without what went in and out again. */
  private List<String> ofOrder(Unfit reversal) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT l.account || ' ' || sum(l.debit - l.credit) FROM ledger.posting p JOIN ledger.leg l ON l.posting_id = p.id
             WHERE p.source IN ('order:' || ?, ? || ':' || ?)
                OR p.source IN (SELECT 'decision:' || d.id FROM payments.decision d
                     JOIN payments.payment_exception e ON e.id = d.exception_id WHERE e.order_id = ?)
                OR p.source IN (SELECT 'order:' || d.order_id FROM payments.decision d
                     JOIN payments.payment_exception e ON e.id = d.exception_id WHERE e.order_id = ?)
             GROUP BY l.account HAVING sum(l.debit - l.credit) <> 0""")
        .params(reversal.source().orderId(), reversal.source().provider(), reversal.source().reference(),
            reversal.source().orderId(), reversal.source().orderId()).query(String.class).list());
  }

  private long balance(String account) {
    return one("SELECT coalesce(sum(debit - credit), 0) FROM ledger.leg WHERE unit_id = 101 AND account = '" + account + "'");
  }

  private long one(String sql) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(sql).query(Long.class).single());
  }

  private static Actor.Staff staff(String role) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of(role));
  }
}
