package eg.mahalliyat.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.browser.PasskeyDevice;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys as an official uses them: a real browser, with a device that Chromium plays. */
@PlatformTest
@Tag("browser")
class PasskeyBrowserTest {
  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestClock clock;
  @Autowired Officials officials;
  @Autowired Transactions transactions;
  @Autowired Journal journal;

  private String username;
  private UUID staff;

  @BeforeEach
  void somebody() {
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    staff = clerk.staffId();
    username = officials.official(staff).username();
  }

  @ParameterizedTest
  @CsvSource({"PHONE, ar", "DESK, en", "NARROW, ar"})
  void anOfficialSetsUpAPasskeyAndComesInWithIt(Size size, String language) {
    try (Browser browser = Browser.at(port, size, language).open("/staff/sign-in")) {
      PasskeyDevice.plugInto(browser, true);
      password(browser);
      browser.open("/staff/security").page().click("a[href='/staff/passkey']");
      look(browser, "enrol", size, language);
      browser.page().fill("#name", "هاتفي");
      use(browser, "/staff/security?said=passkey");
      look(browser, "security", size, language);
      browser.open("/staff/passkey");
      browser.page().press("#name", "Enter");
      assertThat(browser.page().locator("[data-passkey] [role=status]")).not().hasText(Pattern.compile("^…?$"));
      look(browser, "there", size, language);

      signOut(browser);
      password(browser);
      look(browser, "step", size, language);
      use(browser, "/staff/security?said=changed");
      look(browser, "told", size, language);
      browser.page().click(".notice a.button");
      browser.page().waitForURL("**/desk");

      clock.pass(Duration.ofMinutes(6));
      browser.open("/staff/passkey");
      look(browser, "proof", size, language);
      use(browser, "/staff/passkey");
      assertThat(browser.page().locator("#name")).isVisible();

      signOut(browser);
      browser.page().click("a[href='/staff/sign-in/passkey']");
      look(browser, "door", size, language);
      use(browser, "/staff/security?said=changed");
    }
    assertThat(facts()).containsSubsequence("StaffPasskeyEnrolled", "StaffSignedIn", "StaffProofRenewed", "StaffSignedIn")
        .doesNotContain("StaffSignInFailed");
  }

  @Test
  void aDeviceThatIsNotTheirsSaysSoInTheBrowser() {
    try (Browser browser = Browser.at(port, Size.PHONE, "ar").open("/staff/sign-in/passkey")) {
      PasskeyDevice.plugInto(browser, false);
      browser.page().click("#use-passkey");
      assertThat(browser.page().locator("[role=status]")).containsText("لم يصلنا مفتاح من جهازك");
      browser.axe().fits();
    }
  }

  @Test
  void withoutScriptsThePagesSayWhatElseToDo() {
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar").open("/staff/sign-in")) {
      password(browser);
      browser.open("/staff/passkey");
      assertThat(browser.page().locator("#use-passkey")).isHidden();
      assertThat(browser.page().locator("main")).containsText("يمكنك ربط تطبيق المصادقة بدلًا منها");
      assertThat(browser.page().locator("main a[href='/staff/authenticator']")).isVisible();
      browser.open("/staff/sign-in/passkey");
      assertThat(browser.page().locator("main")).containsText("ادخل باسم المستخدم وكلمة المرور");
      assertThat(browser.page().locator("main a[href='/staff/sign-in']")).isVisible();
    }
  }

  private static void use(Browser browser, String then) {
    browser.page().click("#use-passkey");
    browser.page().waitForURL(Pattern.compile(".*" + Pattern.quote(then) + ".*"));
    browser.page().waitForLoadState();
  }

  private void password(Browser browser) {
    browser.page().fill("#username", username);
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main button[type=submit]");
  }

  private static void signOut(Browser browser) {
    browser.page().click("form[action='/sign-out'] button");
    browser.open("/staff/sign-in");
  }

  private static void look(Browser browser, String name, Size size, String language) {
    browser.axe().fits().shot("passkey-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language);
  }

  private List<String> facts() {
    return transactions.as(People.SELF, () -> journal.history("staff:" + staff)).stream().map(Entry::type).toList();
  }
}
