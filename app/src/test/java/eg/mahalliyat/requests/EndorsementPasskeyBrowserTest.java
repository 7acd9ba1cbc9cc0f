package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.browser.PasskeyDevice;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head of a unit sets up a passkey, comes in with it and nothing else, and endorses with it. */
@PlatformTest
@Tag("browser")
class EndorsementPasskeyBrowserTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired TestClock clock;
  @Autowired Officials officials;

  @Test
  void aHeadEndorsesWithHisPasskey() {
    UUID request = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, request, "complete");
    some.decide(Role.REVENUE_OFFICER, request, "clear");
    String task = some.openTask(MACHINE, request);
    String head = officials.official(people.anOfficial(Role.UNIT_HEAD, "حي المعادي").staffId()).username();
    try (Browser browser = Browser.at(port, Size.DESK, "ar").open("/staff/sign-in")) {
      PasskeyDevice.plugInto(browser, true);
      var page = browser.page();
      page.fill("#username", head);
      page.fill("#password", TestPeople.PASSWORD);
      page.click("main button[type=submit]");
      browser.open("/staff/passkey");
      page.click("#use-passkey");
      page.waitForURL("**/staff/security?said=passkey");
      page.click("form[action='/sign-out'] button");

      browser.open("/staff/sign-in/passkey?then=/desk/" + request);
      page.click("#use-passkey");
      page.waitForURL("**/staff/security?said=changed**");
      page.click(".notice a.button");
      page.waitForURL("**/desk/" + request);
      clock.pass(Duration.ofMinutes(6));
      page.click("form:has(input[name=decision][value=approve]) button[type=submit]");
      browser.axe().fits();
      assertThat(some.openTask(MACHINE, request)).as("nothing is decided yet").isEqualTo(task);
      page.click("#use-passkey");
      page.waitForURL("**/desk?done=**");
    }
    assertThat(some.openTask(MACHINE, request)).as("endorsed").isNotEqualTo(task);
  }
}
