package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.reconciliation.Discrepancies;
import eg.mahalliyat.reconciliation.ProviderStatements;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The desks where money is looked after, in a real browser. */
@PlatformTest
@Tag("browser")
class MoneyDesksBrowserTest {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Officials officials;
  @Autowired Territory territory;
  @Autowired CounterPayments counter;
  @Autowired RefundDesk refunds;
  @Autowired TestUnfit strange;
  @Autowired ProviderStatements statements;
  @Autowired Discrepancies discrepancies;

  private final Paying paying;

  @Autowired
  MoneyDesksBrowserTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en", "NARROW,ar"})
  void everyDeskFitsAndIsOpenToAll(Size size, String language) {
    String unit = territory.unit(TestBills.UNIT).nameAr();
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, unit);
    Bill bill = deposit();
    deposit();
    Returnable deposit = refunds.deposit(officer, bill.id(), "deposit");
    UUID refund = refunds.propose(officer, deposit, new Money(45_000), "خُصم إصلاح الرصيف", Refund.Way.TRANSFER);
    UUID unfit = strange.overpaid(people.aCitizen("سلوى إبراهيم حسن"), TestBills.UNIT);
    try (Browser browser = signedIn(size, language, officer)) {
      look(browser, size, language, Map.of("unfit-list", "/money", "unfit", "/money/" + unfit, "refunds", "/refunds", "refund-proposed", "/refunds/" + refund, "unmoved",
          "/desk/unmoved"));
      browser.open("/refunds").page().click("a[href*='/refunds/new']");
      browser.page().click("main form button[type=submit]");
      browser.shot(shot("refund-new-wrong", size, language)).fits().axe();
    }
    refunds.approve(people.anOfficial(Role.UNIT_HEAD, unit), refund);
    Actor.Staff finance = people.anOfficial(Role.FINANCE_OFFICER, territory.unit(ProviderStatements.OFFICE).nameAr());
    Taken taken = taken(finance);
    discrepancies.own(finance, taken.discrepancy());
    try (Browser browser = signedIn(size, language, finance)) {
      look(browser, size, language, Map.of("reconciliation", "/reconciliation", "statement",
          "/reconciliation/statements/" + taken.statement(), "case", "/reconciliation/cases/" + taken.discrepancy()));
      browser.open("/reconciliation/take").page().click("main form[method=post] button[type=submit]");
      browser.shot(shot("take-wrong", size, language)).fits().axe();
      drawerByKeyboard(browser, shot("drawer", size, language));
    }
  }

  private static void drawerByKeyboard(Browser browser, String shot) {
    var page = browser.open("/reconciliation").page();
    assertThat(page.isVisible(".menu details a")).isFalse();
    page.focus(".menu summary");
    page.keyboard().press("Enter");
    page.waitForSelector(".menu details a");
    browser.shot(shot).fits().axe();
    page.keyboard().press("Tab");
    assertThat(page.isVisible(".menu details a:focus")).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.isVisible(".menu details a")).isFalse();
    assertThat(page.isVisible(".menu summary:focus")).isTrue();
  }

  private record Taken(UUID statement, UUID discrepancy) {}

  /** Of the card terminals, on a day of long ago: a payment that nobody knows. */
  private Taken taken(Actor.Staff finance) {
    LocalDate day = LocalDate.of(2025, 4, NEXT.incrementAndGet());
    String file = """
        providerRef,merchantRef,paidAt,gross,providerFee,net,currency,channel,settlementDate,status
        T%s,m%s,%sT10:00:00Z,250.00,2.50,247.50,EGP,POS,%s,PAID
        """.formatted(day, day, day, day);
    var result = statements.take(finance, "pos", day, new ProviderStatements.Control(1, new Money(25_000)),
        file.getBytes(StandardCharsets.UTF_8));
    if (!(result instanceof ProviderStatements.Result.Done(var statement))) {
      throw new IllegalStateException(result.toString());
    }
    return new Taken(statement.id(), discrepancies.of(finance, statement.id(), null).getFirst().id());
  }

  private Bill deposit() {
    Actor.Citizen citizen = Paying.citizen();
    Bill bill = paying.open(citizen, TestBills.withDeposit(citizen.personId()));
    UUID key = UUID.randomUUID();
    Actor.Staff cashier = people.anOfficial(Role.CASHIER, territory.unit(TestBills.UNIT).nameAr());
    counter.taken(cashier, bill.id(), new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    return bill;
  }

  private static void look(Browser browser, Size size, String language, Map<String, String> pages) {
    pages.forEach((name, path) -> browser.open(path).shot(shot(name, size, language)).fits().axe());
  }

  private Browser signedIn(Size size, String language, Actor.Staff official) {
    Browser browser = Browser.at(port, size, language).open("/staff/sign-in");
    browser.page().fill("#username", officials.official(official.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private static String shot(String name, Size size, String language) {
    return "money-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
  }
}
