package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.SandboxForTests;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.licences.TestShops;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.WorkingDays;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One whole day of a service centre in Arabic, in real browsers: twelve citizens want twelve things, two clerks, a
 * revenue officer, an inspector and the head decide them, money goes to the outlet and the cashier, a licence over the
 * counter. In the evening the drawer agrees, and pages and journal say what was decided, and nothing else.
 */
@PlatformTest
@Tag("browser")
class CentreDayBrowserTest {
  /** Nobody else's tests are here: in the morning the desks are empty. A second day begins somewhere else. */
  private static final Iterator<String> UNITS = List.of("حي بولاق أبو العلا", "حي الوراق").iterator();
  private static final String SKETCH_UNCLEAR = "الكروكي غير واضح، صوّره في ضوء النهار";
  private static final String NOT_PAID_BEFORE = "لم يُسدد القسط الأول في الموعد السابق";

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired People people;
  @Autowired Officials officials;
  @Autowired TestShops shops;
  @Autowired TestClock clock;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  private final String unit = UNITS.next();
  private DayCentre centre;

  /** What everybody saw when it went wrong. */
  @RegisterExtension
  final TestExecutionExceptionHandler pictures = (context, fault) -> {
    centre.pictures("day-wrong");
    throw fault;
  };

  private DayBook book;
  private DayOfficial firstClerk;
  private DayOfficial secondClerk;
  private DayOfficial revenue;
  private DayOfficial inspector;
  private DayOfficial head;
  private DayOfficial cashier;

  @BeforeEach
  void open() {
    clock.byDay();
    SandboxForTests.SANDBOX.fawry().notifyAt(URI.create("http://localhost:" + port + "/hooks/fawry/notifications"));
    book = new DayBook(requests, journal, transactions);
    centre = new DayCentre(port, unit, testPeople, people, officials);
    firstClerk = centre.official(Role.COUNTER_CLERK, Browser.Size.DESK);
    secondClerk = centre.official(Role.COUNTER_CLERK, Browser.Size.DESK);
    revenue = centre.official(Role.REVENUE_OFFICER, Browser.Size.DESK);
    inspector = centre.official(Role.INSPECTOR, Browser.Size.PHONE);
    head = centre.official(Role.UNIT_HEAD, Browser.Size.DESK);
    cashier = centre.official(Role.CASHIER, Browser.Size.DESK);
  }

  @AfterEach
  void close() {
    centre.close();
  }

  @Test
  @Timeout(600)
  void twelveCitizensComeAndWhatWasDecidedStandsInTheEvening() {
    everybody().forEach(one -> assertThat(one.waiting()).as("in the morning the desks are empty").isZero());
    DayCashier till = new DayCashier(cashier);
    till.opens(Map.of(5_000, 4));
    // From home.
    Actor.Citizen grocer = testPeople.aCitizen("فاطمة سالم عبد الحميد");
    shops.aShop(grocer, unit);
    DayCitizen grocersPhone = centre.phone(grocer);
    UUID shop = book.received(grocersPhone.renew(GoodWay.of("SHP-02", today()).with("delivery", "pickup")));
    DayCitizen tenant = centre.somebodysPhone();
    UUID clearance = applied(tenant, "REV-03");
    Actor.Citizen trader = testPeople.aCitizen();
    UUID stall = applied(centre.phone(trader), "MKT-01");
    Actor.Citizen owner = testPeople.aCitizen();
    DayCitizen ownersPhone = centre.phone(owner);
    UUID statement = applied(ownersPhone, "CRT-02");
    DayCitizen confectioner = centre.somebodysPhone();
    UUID mawlid = applied(confectioner, "SHP-06");
    UUID debris = applied(centre.somebodysPhone(), "GEN-05");
    // At the centre, three at each of two counters.
    DayCounter counter = new DayCounter(firstClerk);
    UUID union = received(counter, "TUN-01", testPeople.aCitizen());
    UUID line = received(counter, "PLN-03", testPeople.aCitizen());
    UUID complaint = received(counter, "GEN-01", testPeople.aCitizen());
    DayCounter secondCounter = new DayCounter(secondClerk);
    Actor.Citizen debtor = testPeople.aCitizen();
    UUID instalments = received(secondCounter, "REV-04", debtor);
    UUID meter = received(secondCounter, "UTL-05", testPeople.aCitizen());
    UUID pothole = received(secondCounter, "GEN-04", testPeople.aCitizen());

    assertThat(firstClerk.waiting()).as("all twelve wait at the counter").isEqualTo(12);
    // Whoever took it down does not examine it.
    for (UUID one : List.of(shop, clearance, stall, instalments, meter, pothole)) {
      decide(firstClerk, one, "completeness#1", "complete");
    }
    for (UUID one : List.of(statement, debris, union, line, complaint)) {
      decide(secondClerk, one, "completeness#1", "complete");
    }
    secondClerk.decide(mawlid, "incomplete", List.of("SKETCH"), "unreadable", SKETCH_UNCLEAR);
    book.noted(mawlid, "completeness#1", "incomplete", secondClerk);
    assertThat(firstClerk.waiting()).as("the clerks are through").isZero();

    DayCitizen debtorsPhone = centre.phone(debtor);
    tenant.pay(clearance);
    debtorsPhone.pay(instalments);
    String first = till.takes(centre.numberOf(trader), "200", "100.00");
    String second = till.takes(centre.numberOf(owner), "100", "50.00");
    assertThat(DayCashier.number(second)).as("the next receipt").isEqualTo(DayCashier.number(first) + 1);
    decide(revenue, shop, "debts#1", "clear");
    decide(revenue, stall, "debts#1", "clear");
    revenue.note(clearance, "clear", Map.of("owed", "0", "accounts", "1"), 0);
    book.noted(clearance, "debts#1", "clear", revenue);
    revenue.note(instalments, "eligible", Map.of("principal", "9001.50", "costs", "75"), 0);
    book.noted(instalments, "ledger#1", "eligible", revenue);
    inspector.note(stall, "conforms", Map.of("matches", "yes", "clear", "yes", "area_m2", "6"), 2);
    book.noted(stall, "site#1", "conforms", inspector);
    // The owner asks at the counter, where his file waits for nobody.
    firstClerk.looksInto(statement, "applicant-asks");

    // The head signed in a while ago.
    clock.pass(Duration.ofMinutes(6));
    decide(head, shop, "decision#1", "approve");
    assertThat(centre.saw("proof")).as("asked once more who he is").isTrue();
    decide(head, clearance, "decision#1", "approve");
    decide(head, stall, "decision#1", "approve");
    head.decide(instalments, "refuse", List.of(), "conditions_unmet", NOT_PAID_BEFORE);
    book.noted(instalments, "decision#1", "refuse", head);

    grocersPhone.pay(shop);
    counter.handOver(shop, centre.numberOf(grocer));
    book.noted(shop, "give#1", "pickup", firstClerk);

    // In the evening: what each of them reads.
    grocersPhone.reads(shop, "اكتمل الطلب");
    tenant.reads(clearance, "اكتمل الطلب");
    debtorsPhone.reads(instalments, "رُفض الطلب");
    debtorsPhone.reads(instalments, NOT_PAID_BEFORE);
    confectioner.reads(mawlid, SKETCH_UNCLEAR);
    ownersPhone.reads(statement, "استفسار من مقدم الطلب");
    // The float of 200, and 150 that were taken.
    String shift = till.closes(Map.of(20_000, 1, 10_000, 1, 5_000, 1), first, second);
    new DayCashier(revenue).receives(shift, "350");
    for (DayOfficial one : everybody()) {
      assertThat(one.waiting()).as("nothing is left on the desks of the day").isZero();
      one.goHome();
    }
    cashier.goHome();
    book.isTheJournal();
    assertThat(book.ends()).isEqualTo(Map.of("COMPLETED", 2L, "REFUSED", 1L, "null", 9L));
    assertThat(book.channels()).isEqualTo(Map.of("portal", 6L, "counter", 6L));
  }

  private List<DayOfficial> everybody() {
    return List.of(firstClerk, secondClerk, revenue, inspector, head);
  }

  private UUID applied(DayCitizen citizen, String service) {
    return book.received(citizen.apply(GoodWay.of(service, today()), centre.unitCode()));
  }

  private UUID received(DayCounter counter, String service, Actor.Citizen citizen) {
    return book.received(counter.receive(GoodWay.of(service, today()), centre.numberOf(citizen)));
  }

  private void decide(DayOfficial by, UUID request, String task, String decision) {
    by.decide(request, decision);
    book.noted(request, task, decision, by);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
