package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A bill that is explained and computed once more, in a real browser. */
@PlatformTest
@Tag("browser")
class RecomputedBrowserTest {
  private static final String UNIT = "حي حدائق القبة";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Officials officials;
  @Autowired TestTrials some;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "DESK,en", "NARROW,ar"})
  void fromTheBillToItsLinesComputedOnceMore(Size size, String language) {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.approved(citizen, UNIT);
    UUID bill = some.bills(citizen, id).getFirst().id();
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    try (Browser browser = signedIn(size, language, officer)) {
      browser.open("/bills/" + bill).page().click("details.why summary");
      browser.shot(shot("bill", size, language)).fits().axe();
      browser.page().click("main a[href^='/bills/'][href$='/recomputed']");
      browser.shot(shot("once-more", size, language)).fits().axe();
      assertThat(browser.page().locator(".badge.ok").count()).isPositive();
      browser.open("/desk/recomputed").shot(shot("day", size, language)).fits().axe();
      browser.open("/desk/recomputed?day=x").shot(shot("day-wrong", size, language)).fits().axe();
    }
  }

  private Browser signedIn(Size size, String language, Actor.Staff official) {
    Browser browser = Browser.at(port, size, language).open("/staff/sign-in");
    browser.page().fill("#username", officials.official(official.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private static String shot(String name, Size size, String language) {
    return "recomputed-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
  }
}
