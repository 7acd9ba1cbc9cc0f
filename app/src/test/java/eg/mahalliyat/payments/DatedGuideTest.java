package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueDesk;
import eg.mahalliyat.revenue.Validity;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.tariff.Nature;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What two finance officers decide on the desk of the guide holds for bills and payments from its day on. */
@PlatformTest
class DatedGuideTest {
  private static final String MINISTRY = "وزارة التنمية المحلية";
  private static final Ground GROUND = new Ground("{}", "", Mark.ILLUSTRATIVE);

  @Autowired RevenueDesk desk;
  @Autowired PaymentSplit split;
  @Autowired PaymentDesk payments;
  @Autowired TestPeople people;
  @Autowired TestClock clock;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  DatedGuideTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @Test
  void aBillIsWhatTheGuideSaidOnItsDay() {
    Bill before = paying.open(citizen, bill());
    approved(new RevenueDesk.Wanted("TP-COLLECT", "", from("TP-COLLECT", ""), Json.write(new Item.Content(
        Nature.RECOVERY, "3/5/1/07", "مقابل تحصيل", "Collection charge", false, true, "قرار", Mark.SOURCED,
        Mark.SOURCED)), "قرار 9 لسنة 2026"));
    assertThat(inParts(paying.open(citizen, bill()))).as("it holds from tomorrow").isFalse();
    clock.pass(Duration.ofDays(1));
    Bill after = paying.open(citizen, bill());
    assertThat(inParts(after)).isTrue();
    assertThat(inParts(payments.bill(citizen, before.id()))).isFalse();
    assertThat(split.of(before, new Money(10_000))).extracting(PaymentSplit.Part::revenueItem)
        .as("the old bill keeps the order of its lines").containsExactly("RT-RENT");
    assertThat(split.of(after, new Money(10_000))).extracting(PaymentSplit.Part::revenueItem)
        .as("costs come first").containsExactly("TP-COLLECT", "RT-RENT");
  }

  @Test
  void moneyGoesToTheAccountOfItsDay() {
    Bill bill = paying.open(citizen, bill());
    String before = account(bill);
    approved(new RevenueDesk.Wanted("TP-COLLECT", "EG01", from("TP-COLLECT", "EG01"),
        Json.write(new BeneficiaryAccount.Content("9-777-01", "مزود التحصيل", "Collector", Mark.SOURCED)), "كتاب"));
    assertThat(account(bill)).isEqualTo(before).isNotEqualTo("9-777-01");
    clock.pass(Duration.ofDays(1));
    assertThat(account(bill)).isEqualTo("9-777-01");
  }

  private String account(Bill bill) {
    return split.of(bill, bill.total()).stream().filter(part -> part.revenueItem().equals("TP-COLLECT"))
        .findFirst().flatMap(PaymentSplit.Part::account).orElseThrow();
  }

  private Validity from(String code, String place) {
    return new Validity(desk.firstDay(code, place), null);
  }

  private void approved(RevenueDesk.Wanted wanted) {
    Actor.Staff author = people.anOfficial(Role.FINANCE_OFFICER, MINISTRY);
    desk.approve(people.anOfficial(Role.FINANCE_OFFICER, MINISTRY), desk.propose(author, wanted).id());
  }

  private static boolean inParts(Bill bill) {
    return bill.end().counted().inParts();
  }

  /** A rent of 100 pounds and 5 for its collection. */
  private NewBill bill() {
    List<Line> lines = List.of(
        new Line(1, "rent", "RT-RENT", new Money(10_000), new Label("إيجار", "Rent"), GROUND),
        new Line(2, "collecting", "TP-COLLECT", new Money(500), new Label("مقابل تحصيل", "Collection"), GROUND));
    return new NewBill(UUID.randomUUID(), "request:" + UUID.randomUUID(), new Label("إيجار", "Rent"),
        new Payer(TestBills.UNIT, citizen.personId()), lines, null);
  }
}
