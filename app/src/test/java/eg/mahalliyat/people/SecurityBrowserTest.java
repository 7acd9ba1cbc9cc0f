package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Base32;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How officials sign in, as they see it. */
@PlatformTest
@Tag("browser")
class SecurityBrowserTest {
  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestFactors factors;
  @Autowired TestClock clock;
  @Autowired Officials officials;

  @ParameterizedTest
  @CsvSource({"PHONE, ar", "DESK, en", "NARROW, ar"})
  void anOfficialSetsUpAnAuthenticatorAndComesInWithIt(Size size, String language) {
    String name = aClerk();
    byte[] secret;
    try (Browser browser = Browser.at(port, size, language).open("/staff/sign-in")) {
      password(browser, name);
      look(browser.open("/staff/security"), "security-off", size, language);
      browser.page().click("a[href='/staff/authenticator']");
      look(browser, "authenticator", size, language);
      browser.page().fill("#code", "000");
      go(browser);
      look(browser, "authenticator-wrong", size, language);
      secret = Base32.decode(browser.page().textContent("#secret").replace(" ", ""));
      browser.page().fill("#code", factors.code(secret));
      go(browser);
      look(browser, "recovery", size, language);
      browser.page().click("main a.button");
      look(browser.open("/staff/security"), "security-on", size, language);
    }
    try (Browser browser = Browser.at(port, size, language).open("/staff/sign-in")) {
      password(browser, name);
      look(browser, "code", size, language);
      browser.page().fill("#code", "000000");
      go(browser);
      look(browser, "code-wrong", size, language);
      browser.page().fill("#code", factors.nextCode(secret));
      go(browser);
      look(browser.open("/staff/security"), "security-two", size, language);
      clock.pass(Duration.ofMinutes(6));
      browser.page().click("form[action$='/drop'] button");
      look(browser, "proof", size, language);
      browser.page().fill("#proof-code", "000000");
      go(browser);
      look(browser, "proof-wrong", size, language);
      browser.page().fill("#proof-password", TestPeople.PASSWORD);
      go(browser);
      assertThat(browser.page().url()).endsWith("said=dropped");
    }
  }

  @ParameterizedTest
  @CsvSource({"PHONE, ar", "DESK, en"})
  void anOfficialChangesHisPassword(Size size, String language) {
    try (Browser browser = Browser.at(port, size, language).open("/staff/sign-in")) {
      password(browser, aClerk());
      look(browser.open("/staff/password"), "password", size, language);
      go(browser);
      look(browser, "password-wrong", size, language);
    }
  }

  @Test
  void allOfItGoesWithoutScripts() {
    String name = aClerk();
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar").open("/staff/sign-in")) {
      password(browser, name);
      browser.open("/staff/authenticator");
      byte[] secret = Base32.decode(browser.page().textContent("#secret").replace(" ", ""));
      browser.page().fill("#code", factors.code(secret));
      go(browser);
      assertThat(browser.page().locator("main code").count()).isEqualTo(10);
      browser.open("/staff/security");
      clock.pass(Duration.ofMinutes(6));
      browser.page().click("form[action$='/drop'] button");
      browser.page().fill("#proof-code", factors.code(secret));
      go(browser);
      assertThat(browser.page().url()).endsWith("said=dropped");
    }
  }

  private String aClerk() {
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    UUID id = clerk.staffId();
    return officials.official(id).username();
  }

  private static void password(Browser browser, String username) {
    browser.page().fill("#username", username);
    browser.page().fill("#password", TestPeople.PASSWORD);
    go(browser);
  }

  private static void go(Browser browser) {
    browser.page().click("main button[type=submit]");
  }

  private static void look(Browser browser, String name, Size size, String language) {
    browser.axe().fits().shot("staff-" + name + "-" + size.name().toLowerCase(java.util.Locale.ROOT) + "-" + language);
  }
}
