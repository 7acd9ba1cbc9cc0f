package eg.mahalliyat.cash;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.payments.Payer;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a cashier needs: bills, a float, and somebody to look into the journal. */
@Component
public class TestCash {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final Ground LAW = new Ground("{}", "قانون 154 لسنة 2019", Mark.SOURCED);

  private final TestPeople people;
  private final People register;
  private final Payments payments;
  private final PaymentDesk desk;
  private final Transactions transactions;
  private final Journal journal;
  private final Shifts shifts;
  private final TestClock clock;

  TestCash(TestPeople people, People register, Payments payments, PaymentDesk desk, Transactions transactions,
      Journal journal, Shifts shifts, TestClock clock) {
    this.people = people;
    this.register = register;
    this.payments = payments;
    this.desk = desk;
    this.transactions = transactions;
    this.journal = journal;
    this.shifts = shifts;
    this.clock = clock;
  }

  /** By day, since a shift ends with its day. */
  public Actor.Staff aCashierOf(String unit) {
    clock.byDay();
    return people.anOfficial(Role.CASHIER, unit);
  }

  /** 150.50 pounds in two lines. */
  public Bill aBill(Actor.Citizen citizen, String unit) {
    return aBill(citizen, unit, new Money(10_050), new Money(5_000));
  }

  public Bill aBill(Actor.Citizen citizen, String unit, Money fee, Money inspection) {
    List<Line> lines = List.of(line(1, "licence-fee", "LF-SHOP", fee), line(2, "inspection", "LF-ADS", inspection));
    NewBill bill = new NewBill(UUID.randomUUID(), "trial:" + UUID.randomUUID(), new Label("رسوم رخصة محل", "Shop fees"),
        new Payer(people.unit(unit).id(), citizen.personId()), lines, null);
    transactions.run(citizen, () -> transactions.write(payments.opening(citizen, bill, clock.instant())));
    return desk.bill(citizen, bill.id());
  }

  private static Line line(int no, String key, String item, Money amount) {
    return new Line(no, key, item, amount, new Label("رسم", "Fee"), LAW);
  }

  public String numberOf(Actor.Citizen citizen) {
    return register.person(citizen.personId()).nationalId().orElseThrow().digits();
  }

  /** The open shift of a cashier of the unit. */
  public UUID aShift(String unit) {
    Actor.Staff cashier = aCashierOf(unit);
    shifts.open(cashier, aFloat());
    return shifts.underWay(cashier).orElseThrow().id();
  }

  /** A float of 100 pounds in one note. */
  public static Pieces aFloat() {
    return new Pieces(Map.of(10_000, 1));
  }

  /** As the page sends it. */
  public static Surfer.Page open(Surfer cashier) {
    return cashier.post("/cash/shift", "pieces-10000", "١");
  }

  /** Takes the exact amount in cash, and gives the number of the receipt. */
  public static String taken(Surfer cashier, Bill bill) {
    return paid(cashier, bill).location().replace("/cash/receipts/", "");
  }

  /** Sends the form of cash once, with more fields. */
  public static Surfer.Page paid(Surfer cashier, Bill bill, String... more) {
    List<String> fields = new ArrayList<>(List.of("key", UUID.randomUUID().toString(), "channel", "cash"));
    fields.addAll(List.of(more));
    return cashier.post("/cash/bills/" + bill.id(), fields.toArray(String[]::new));
  }

  public List<Entry> history(String stream) {
    return transactions.as(MACHINE, () -> journal.history(stream));
  }

  public List<String> facts(UUID shift) {
    return history("shift:" + shift).stream().map(Entry::type).toList();
  }
}
