package eg.mahalliyat.ledger;

import static eg.mahalliyat.ledger.TestPostings.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Transactions;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Books and guide in a browser, in both languages, on a phone, at a desk and enlarged. */
@Tag("browser")
@PlatformTest
class BooksBrowserTest {
  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired Closing closing;
  @Autowired TestClock clock;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "DESK,en", "DESK,ar", "NARROW,en"})
  void theBooksAreAtHandForEverybody(Size size, String language) {
    int unit = people.unit("حي المعادي").id();
    TestPostings.post(transactions, MACHINE, TestPostings.paid(unit, 987_654_321L, closing.today(), clock.instant()));
    String name = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
    try (Browser browser = signedIn(size, language, "maadi.revenue")) {
      browser.open("/books").fits().axe().shot("books-trial" + name);
      browser.page().click("a[href*='account=item:LF-SHOP']");
      browser.fits().axe().shot("books-statement" + name);
      browser.open("/books/remittances").fits().axe().shot("books-remittances" + name);
      browser.open("/books/days").fits().axe().shot("books-days" + name);
      browser.open("/revenue/LF-SHOP").fits().axe().shot("revenue-item" + name);
    }
  }

  @ParameterizedTest
  @CsvSource({"PHONE,ar,LF-CERT", "DESK,en,LF-EXAM"})
  void aChangeIsProposedByOneAndApprovedByAnother(Size size, String language, String code) {
    String name = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
    String proposal;
    try (Browser browser = signedIn(size, language, "finance.author")) {
      Page page = browser.open("/revenue").fits().axe().shot("revenue" + name).page();
      browser.open("/revenue/" + code + "/change").fits().axe().shot("revenue-change" + name);
      page.click("main form button[type=submit]");
      browser.fits().axe();
      assertThat(page.locator(".errors").count()).as("a reason is missing").isEqualTo(1);
      page.fill("#reason", "قرار 9 لسنة 2026");
      page.click("main form button[type=submit]");
      browser.fits().axe().shot("revenue-proposal" + name);
      proposal = page.url().replaceAll("^https?://[^/]+", "");
    }
    try (Browser browser = signedIn(size, language, "finance.approver")) {
      browser.open(proposal).fits().axe();
      browser.page().click("form[action$='/approve'] button");
      assertThat(browser.page().locator(".badge.ok").count()).isEqualTo(1);
      browser.fits().axe().shot("revenue-approved" + name);
    }
  }

  private Browser signedIn(Size size, String language, String username) {
    Browser browser = Browser.at(port, size, language).open("/staff/sign-in");
    browser.page().fill("#username", username);
    browser.page().fill("#password", "demo-only-1234");
    browser.page().click("main form button");
    return browser;
  }
}
