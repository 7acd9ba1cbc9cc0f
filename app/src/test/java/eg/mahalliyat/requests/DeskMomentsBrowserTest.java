package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Pages of the desk that not every day shows, in a real browser: they fit, and are open to all. */
@Tag("browser")
@PlatformTest
class DeskMomentsBrowserTest {
  private static final String UNIT = "حي الضواحي";

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired Requests requests;
  @Autowired Officials officials;
  @Autowired TestClock clock;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en"})
  void whoAnswersForUnitsBelowReadsWhatIsLateThere(Size size, String language) {
    UUID late = some.aRequest(people.aCitizen(), UNIT);
    clock.pass(Duration.ofDays(8));
    try (Browser browser = signedIn(size, language, people.anOfficial(Role.SUPERVISOR, "محافظة بورسعيد"))) {
      look(browser, "below", "/desk/below", size, language);
      String there = "/desk/below?at=" + people.unit(UNIT).id();
      browser.page().click("main a[href='" + there + "']");
      browser.shot(shot("below-late", size, language)).fits().axe();
      assertThat(browser.page().locator("main a[href='/desk/" + late + "']").count()).isOne();
      look(browser, "below-none", "/desk/below?at=" + people.unit("حي العرب").id(), size, language);
    }
  }

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en"})
  void whatWasMissingIsBroughtToTheDesk(Size size, String language) {
    Actor.Staff clerk = people.aClerkOf(UNIT);
    UUID id = some.aRequest(people.aCitizen(), UNIT);
    requests.decide(clerk, id, "completeness#1", "incomplete",
        new Grounds("الصورة مقصوصة", List.of("unreadable"), List.of("TENURE", "years")));
    try (Browser browser = signedIn(size, language, clerk)) {
      look(browser, "completion", "/desk/" + id + "/completion", size, language);
      browser.page().click("form[enctype] button[type=submit]");
      browser.shot(shot("completion-wrong", size, language)).fits().axe();
      assertThat(browser.page().isVisible("#file-TENURE-error")).as("no file was chosen").isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en"})
  void ofTwoAtOneTaskTheSecondReadsWhoWasFirstAndLosesNothing(Size size, String language) {
    String typed = "صورة العقد غير واضحة، أعد تصويرها من فضلك";
    UUID id = some.aRequest(people.aCitizen(), UNIT);
    try (Browser browser = signedIn(size, language, people.aClerkOf(UNIT))) {
      var page = browser.open("/desk/" + id).page();
      page.click("details:has(#text-incomplete) > summary");
      page.fill("#text-incomplete", typed);
      requests.decide(people.aClerkOf(UNIT), id, "completeness#1", "complete", Grounds.NONE);
      var answer = page.waitForResponse("**/desk/" + id, () -> page.click("details[open] button.danger"));
      assertThat(answer.status()).isEqualTo(409);
      browser.shot(shot("second", size, language)).fits().axe();
      assertThat(page.inputValue("#typed")).isEqualTo(typed);
    }
  }

  private static void look(Browser browser, String name, String path, Size size, String language) {
    browser.open(path).shot(shot(name, size, language)).fits().axe();
  }

  private static String shot(String name, Size size, String language) {
    return "moment-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
  }

  private Browser signedIn(Size size, String language, Actor.Staff who) {
    Browser browser = Browser.at(port, size, language).open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }
}
