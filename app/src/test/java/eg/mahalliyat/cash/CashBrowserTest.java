package eg.mahalliyat.cash;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Money;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A cashier's shift in a real browser: at the desk and on a phone, by keyboard, without scripts. */
@Tag("browser")
@PlatformTest
class CashBrowserTest {
  private static final String UNIT = "حي دار السلام";

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCash cash;
  @Autowired Officials officials;

  @ParameterizedTest
  @CsvSource({"DESK,ar", "PHONE,ar", "NARROW,ar", "DESK,en"})
  void aCashiersShift(Size size, String language) {
    Actor.Citizen citizen = people.aCitizen("ليلى عبد الرحمن الشافعي");
    Bill first = cash.aBill(citizen, UNIT);
    Bill second = cash.aBill(citizen, UNIT, new Money(60_000), new Money(5_000));
    try (Browser browser = signedIn(size, language, cash.aCashierOf(UNIT))) {
      Page page = browser.open("/cash").page();
      look(browser, size, language, "open");
      page.fill("#pieces-10000", "1");
      assertThat(page.textContent("[data-sum]")).contains("100.00");
      submit(page, "/cash/shift");
      page.locator("#q").waitFor();
      look(browser, size, language, "desk");
      page.fill("#q", cash.numberOf(citizen));
      page.keyboard().press("Enter");
      page.locator("table.cards").waitFor();
      look(browser, size, language, "several");
      page.click("a[href='/cash/bills/" + first.id() + "']");
      page.fill("#given", "٢٠٠");
      assertThat(page.textContent("[data-change]")).contains("49.50");
      look(browser, size, language, "bill");
      page.locator("form:has(input[value=cash]) button[type=submit]").click();
      page.waitForURL("**/cash/receipts/*");
      assertThat(page.textContent(".due")).contains("49.50");
      page.locator("details.card summary").click();
      look(browser, size, language, "receipt");
      page.fill("#q", second.id().toString());
      page.keyboard().press("Enter");
      page.waitForURL("**/cash/bills/*");
      page.locator("form:has(input[value=cash]) button[type=submit]").click();
      page.locator("#told-error").waitFor();
      look(browser, size, language, "above");
      page.fill("#terminal", "T0099");
      page.fill("#approval", UUID.randomUUID().toString().substring(0, 6));
      page.fill("#card", "1234");
      page.locator("form:has(input[value=pos]) button[type=submit]").click();
      page.waitForURL("**/cash/receipts/*");
      page.click("a[href^='/receipts/'][href$='slip=true']");
      browser.fits().axe();
      browser.open("/cash/count");
      look(browser, size, language, "count");
      page.fill("#pieces-20000", "1");
      page.fill("#pieces-5000", "1");
      submit(page, "/cash/count");
      page.locator("#explanation").waitFor();
      assertThat(page.textContent("main")).contains("250.50", "250.00", "0.50");
      look(browser, size, language, "counted");
      page.fill("#explanation", "عملة ناقصة");
      submit(page, "/cash/close");
      page.waitForURL("**/cash/shifts/*");
      look(browser, size, language, "sheet");
    }
  }

  @ParameterizedTest
  @CsvSource({"DESK,ar", "PHONE,ar"})
  void whoAnswersForTheUnitSeesItsShifts(Size size, String language) {
    Surfer desk = sessions.official(port, cash.aCashierOf(UNIT));
    TestCash.open(desk);
    String receipt = TestCash.taken(desk, cash.aBill(people.aCitizen(), UNIT));
    desk.post("/cash/receipts/" + receipt + "/void", "reason", "other", "words", "ضُغط الزر مرتين على الشاشة");
    try (Browser browser = signedIn(size, language, people.anOfficial(Role.REVENUE_OFFICER, UNIT))) {
      Page page = browser.open("/cash/shifts").page();
      look(browser, size, language, "shifts");
      page.locator("table.cards a").first().click();
      page.waitForURL("**/cash/shifts/*");
      page.locator("summary").first().click();
      look(browser, size, language, "watched");
      page.locator("button[value=approve]").click();
      page.locator(".badge.bad").waitFor();
      desk.post("/cash/count", "pieces-10000", "1");
      desk.post("/cash/close");
      page.reload();
      look(browser, size, language, "receive");
      page.fill("#received", "١٠٠");
      submit(page, page.url().replaceAll("https?://[^/]+", "") + "/handover");
      page.locator("#received").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      look(browser, size, language, "handed-over");
      browser.open("/cash/safe");
      page.locator("form[action='/cash/safe'] button[type=submit]").click();
      page.locator("#slip-error").waitFor();
      look(browser, size, language, "safe");
    }
  }

  @Test
  void aCashierNeedsNoMouse() {
    Bill bill = cash.aBill(people.aCitizen(), UNIT);
    try (Browser browser = signedIn(Size.DESK, "ar", cash.aCashierOf(UNIT))) {
      Page page = browser.open("/cash").page();
      page.locator("#pieces-10000").focus();
      page.keyboard().type("1");
      page.keyboard().press("Enter");
      page.locator("#q").waitFor();
      // As a scanner does: into what has the focus, then Enter.
      page.keyboard().type(bill.id().toString());
      page.keyboard().press("Enter");
      page.waitForURL("**/cash/bills/*");
      page.locator("#given").focus();
      page.keyboard().type("160");
      page.keyboard().press("Enter");
      page.waitForURL("**/cash/receipts/*");
      page.locator("h1").click();
      page.keyboard().press("p");
      page.waitForURL("**/receipts/*slip=true");
      page.goBack();
      page.keyboard().press("/");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
      browser.open("/cash");
      page.locator("body").press("Escape");
      page.evaluate("() => document.activeElement.blur()");
      page.keyboard().press("e");
      page.waitForURL("**/cash/count");
    }
  }

  @Test
  void aShiftNeedsNoScripts() {
    Bill bill = cash.aBill(people.aCitizen(), UNIT);
    try (Browser browser = signIn(Browser.withoutScripts(port, Size.PHONE, "ar"), cash.aCashierOf(UNIT))) {
      Page page = browser.open("/cash").page();
      page.fill("#pieces-10000", "1");
      submit(page, "/cash/shift");
      page.fill("#q", bill.id().toString());
      submit(page, "/cash");
      page.fill("#given", "200");
      page.locator("form:has(input[value=cash]) button[type=submit]").click();
      assertThat(page.textContent(".due")).contains("49.50");
      browser.open("/cash/count");
      page.fill("#pieces-5000", "5");
      page.fill("#pieces-50", "1");
      submit(page, "/cash/count");
      submit(page, "/cash/close");
      assertThat(page.url()).contains("/cash/shifts/");
    }
  }

  private static void submit(Page page, String action) {
    page.locator("form[action='" + action + "'] button[type=submit]").click();
  }

  private static void look(Browser browser, Size size, String language, String name) {
    browser.shot("cash-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language).fits().axe();
  }

  private Browser signedIn(Size size, String language, Actor.Staff who) {
    return signIn(Browser.at(port, size, language), who);
  }

  private Browser signIn(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }
}
