package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link made, opened by somebody else, and ended: on two phones. */
@PlatformTest
@Tag("browser")
class ShareBrowserTest {
  @Autowired TestPapers papers;
  @Autowired TestSession sessions;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @LocalServerPort int port;

  @Test
  void aLinkIsMadeOpenedElsewhereAndEnded() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    Term term = new Term(licences.today().minusDays(10), licences.today().plusDays(300));
    UUID id = papers.aPaper(holder, term).licence();
    try (Browser his = signedIn(holder); Browser theirs = Browser.at(port, Size.PHONE, "ar")) {
      his.open("/licences/" + id).page().click("a[href$='/shares']");
      his.axe().fits().page().click("input[value='fields.area_m2'][name=shows] + label");
      his.page().click("form[action$='/shares'] button");
      String link = his.axe().fits().shot("share-made").page().inputValue("#link");
      String path = link.replaceFirst("^https?://[^/]+", "");
      assertThat(theirs.open(path).axe().fits().shot("share-opened").page().locator("main").textContent())
          .contains("سارية", "35.5").doesNotContain("محمود");
      his.open("/licences/" + id + "/shares").page().click("form[action$='/end'] button");
      assertThat(his.axe().fits().shot("share-ended").page().locator(".shares").textContent())
          .contains("انتهى", "فتح مرة واحدة");
      assertThat(theirs.open(path).axe().fits().page().locator("h1").textContent()).contains("لا يعمل");
    }
  }

  @Test
  void theSettingsFitEverySizeInBothLanguages() {
    Actor.Citizen holder = people.aCitizen();
    Term term = new Term(licences.today().minusDays(10), licences.today().plusDays(300));
    UUID id = papers.aPaper(holder, term).licence();
    for (String language : List.of("ar", "en")) {
      try (Browser browser = signedIn(holder, Size.DESK, language)) {
        browser.open("/licences/" + id + "/shares").axe().fits().shot("shares-" + language);
      }
    }
  }

  private Browser signedIn(Actor actor) {
    return signedIn(actor, Size.PHONE, "ar");
  }

  private Browser signedIn(Actor actor, Size size, String language) {
    Browser browser = Browser.at(port, size, language);
    browser.page().context().addCookies(
        List.of(new Cookie("SESSION", sessions.of(actor)).setUrl("http://localhost:" + port)));
    return browser;
  }
}
