package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agent looks on his phone at the licence of who gave him a power of attorney, who sees it and takes it back. */
@PlatformTest
@Tag("browser")
class ActingBrowserTest {
  @Autowired TestLicences some;
  @Autowired TestPowers powers;
  @Autowired TestSession sessions;
  @Autowired TestPeople people;
  @Autowired Attorneys attorneys;
  @Autowired Licences licences;
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"PHONE, ar", "DESK, ar", "NARROW, en"})
  void whatHeSeesFitsEverySizeInBothLanguages(Size size, String language) {
    Actor.Citizen principal = people.aCitizen("فاطمة حسن البنا");
    Actor.Citizen agent = people.aCitizen("عمرو سعد الدين");
    UUID licence = some.aLicence(principal, licences.today().plusDays(200));
    some.aLicence(agent, licences.today().plusDays(40));
    powers.aPower(principal, agent);
    Actor.Citizen formerly = people.aCitizen("سارة محمود عبد الله");
    powers.aPower("حي عين شمس", formerly, agent, licences.today().minusDays(3), "SHP", "OCC");
    String name = size + "-" + language;
    try (Browser his = signedIn(agent, size, language)) {
      his.open("/licences").axe().fits().shot("acting-own-" + name).page().click("a[href$='/acting/" + licence + "']");
      assertThat(his.axe().fits().shot("acting-" + name).page().locator("main").textContent())
          .contains("فاطمة حسن البنا", "35.5");
      his.page().click("main a[href='/licences/acting']");
      assertThat(his.axe().fits().shot("acting-powers-" + name).page().locator("main").textContent())
          .contains("فاطمة حسن البنا", "سارة محمود عبد الله");
    }
    try (Browser hers = signedIn(principal, size, language)) {
      assertThat(hers.open("/licences/" + licence).axe().fits().shot("acting-looks-" + name).page().locator("main")
          .textContent()).contains("عمرو سعد الدين");
    }
  }

  @Test
  void takenBackWhileThePageIsOpenTheNextClickSaysSo() {
    Actor.Citizen principal = people.aCitizen("فاطمة حسن البنا");
    Actor.Citizen agent = people.aCitizen("عمرو سعد الدين");
    UUID licence = some.aLicence(principal, licences.today().plusDays(200));
    powers.aPower(principal, agent);
    try (Browser his = signedIn(agent, Size.PHONE, "ar"); Browser hers = signedIn(principal, Size.PHONE, "ar")) {
      his.open("/licences");
      hers.open("/attorneys").page().click("form[action$=revoke] button");
      his.page().click("a[href$='/acting/" + licence + "']");
      assertThat(his.axe().fits().shot("acting-revoked").page().locator("main").textContent())
          .contains("ألغى صاحب الوثيقة توكيلك");
    }
  }

  private Browser signedIn(Actor actor, Size size, String language) {
    Browser browser = Browser.at(port, size, language);
    browser.page().context().addCookies(
        List.of(new Cookie("SESSION", sessions.of(actor)).setUrl("http://localhost:" + port)));
    return browser;
  }
}
