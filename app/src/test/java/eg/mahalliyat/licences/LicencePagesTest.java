package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.Cookie;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as a holder and as an inspector meet them. */
@PlatformTest
@Tag("browser")
class LicencePagesTest {
  @Autowired TestLicences some;
  @Autowired TestPapers papers;
  @Autowired TestSession sessions;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired TestMeasures measures;
  @Autowired Renewing renewing;
  @LocalServerPort int port;

  @Test
  void theHolderSeesHisLicencesAndRenewsOne() {
    Actor.Citizen holder = people.aCitizen();
    LocalDate today = licences.today();
    UUID expired = some.aLicence(holder, today.minusDays(15));
    some.aLicence(holder, today.plusDays(11));
    UUID suspended = some.aLicence(holder, today.plusDays(400));
    measures.suspend(suspended);
    some.aLicence(holder, today.plusDays(755));
    for (Browser.Size size : List.of(Browser.Size.PHONE, Browser.Size.DESK)) {
      for (String language : List.of("ar", "en")) {
        try (Browser browser = signedIn(holder, size, language)) {
          String name = "-" + size.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
          browser.open("/licences").axe().fits().shot("licences" + name);
          browser.open("/licences/" + expired).axe().fits().shot("licence" + name);
        }
      }
    }
    try (Browser browser = signedIn(holder, Browser.Size.PHONE, "ar")) {
      browser.open("/licences/" + expired).page().locator("form[action$=renew] button").click();
      assertThat(browser.page().url()).contains("/drafts/");
      assertThat(browser.open("/licences").page().content()).contains("أكمل الطلب");
      browser.shot("licences-under-way");
    }
  }

  @Test
  void whoHasNoneIsToldWhatToDo() {
    try (Browser browser = signedIn(people.aCitizen(), Browser.Size.PHONE, "ar")) {
      assertThat(browser.open("/licences").axe().fits().shot("licences-none").page().content())
          .contains("المركز التكنولوجي");
    }
  }

  @Test
  void everyVerdictIsClearAtAGlance() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    LocalDate today = licences.today();
      var active = papers.aPaper(holder, new Term(today.minusDays(10), today.plusDays(300)));
    look("active", active.path());
    look("expired", papers.aPaper(holder, new Term(today.minusDays(400), today.minusDays(5))).path());
    var suspended = papers.aPaper(holder, new Term(today.minusDays(10), today.plusDays(300)));
    measures.suspend(suspended.licence());
    look("suspended", suspended.path());
    measures.revoke(suspended.licence());
    look("revoked", suspended.path());
    papers.aNewerPaper(holder, active, new Term(today, today.plusDays(700)));
    look("replaced", active.path());
    look("not-ours", "/V/" + active.path().substring(3, 60));
    String unknown = papers.aCode("131/2020/999998", new Term(today, today));
    look("unknown", unknown.substring(unknown.lastIndexOf("/V/")));
    look("how", "/verify");
    look("number", "/verify/number");
  }

  @Test
  void onlyTheHolderRenewsAndOnlyWhatCanBeRenewed() {
    Actor.Citizen holder = people.aCitizen();
    UUID id = some.aLicence(holder, licences.today().plusDays(3));
    assertThatThrownBy(() -> renewing.begin(people.aCitizen("جار فضولي"), id)).isInstanceOf(NotFound.class);
    assertThat(renewing.begin(holder, id)).isEqualTo(renewing.begin(holder, id));
    assertThat(renewing.underWay(holder, List.of(id))).containsOnlyKeys(id);
    UUID other = some.aLicence(holder, licences.today().plusDays(3));
    measures.revoke(other);
    assertThatThrownBy(() -> renewing.begin(holder, other)).isInstanceOf(Conflict.class);
  }

  @Test
  void aSubmittedRenewalIsFollowedAndNotBegunAgain() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(3));
    UUID id = some.licenceOf(holder, request);
    assertThat(renewing.begin(holder, id)).isEqualTo(new Renewing.UnderWay(request, true));
  }

  private void look(String name, String path) {
    look(name, path, Browser.Size.PHONE, "ar");
    look(name, path, Browser.Size.DESK, "en");
  }

  private void look(String name, String path, Browser.Size size, String language) {
    try (Browser browser = Browser.at(port, size, language)) {
      browser.open(path).axe().fits().shot("verdict-" + name + "-" + language);
    }
  }

  private Browser signedIn(Actor actor, Browser.Size size, String language) {
    Browser browser = Browser.at(port, size, language);
    browser.page().context().addCookies(
        List.of(new Cookie("SESSION", sessions.of(actor)).setUrl("http://localhost:" + port)));
    return browser;
  }
}
