package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The desk in a real browser: its pages fit and are open to all, and a day's work needs no mouse. */
@Tag("browser")
@PlatformTest
class DeskKeysBrowserTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Hands hands;
  @Autowired Notes notes;
  @Autowired Officials officials;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en", "NARROW,ar"})
  void everyPageOfTheDeskFitsAndIsOpenToAll(Size size, String language) {
    String unit = "حي بولاق الدكرور";
    Actor.Staff clerk = people.aClerkOf(unit);
    UUID id = some.aRequest(people.aCitizen(), unit, false);
    some.aRequest(people.aCitizen(), unit, false);
    hands.take(clerk, id, "completeness#1");
    notes.inside(clerk, id, new Notes.Written(UUID.randomUUID(), "راجعت الأصل مع مقدم الطلب"));
    notes.remark(clerk, id, new Notes.Written(UUID.randomUUID(), "أحضر أصل العقد عند التسليم"));
    try (Browser browser = signedIn(size, language, clerk)) {
      look(browser, "inbox", "/desk", size, language);
      look(browser, "mine", "/desk?tab=mine&late=in-time", size, language);
      look(browser, "none", "/desk?tab=drawn&kind=letter", size, language);
      look(browser, "taken", "/desk/" + id, size, language);
      browser.page().click(".outward summary");
      browser.page().fill("#remark", "أحضر أصل العقد");
      browser.page().click(".outward button[type=submit]");
      browser.shot(shot("remark", size, language)).fits().axe();
    }
    try (Browser browser = signedIn(size, language, people.aClerkOf(unit))) {
      look(browser, "others", "/desk/" + id, size, language);
    }
    try (Browser browser = signedIn(size, language, people.anOfficial(Role.SUPERVISOR, unit))) {
      look(browser, "give", "/desk/" + id, size, language);
    }
  }

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "DESK,en"})
  void theHeadSeesEverythingAtOneGlanceAndRefusesWithReasons(Size size, String language) {
    String unit = "حي مصر الجديدة";
    Actor.Citizen citizen = people.aCitizen();
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, false);
    String drawn =
        await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    some.inspect(id, new Actor.Staff(UUID.fromString(Objects.requireNonNull(drawn).substring("staff:".length())), "x",
        inspector.unitId(), inspector.roles()));
    try (Browser browser = signedIn(size, language, people.anOfficial(Role.UNIT_HEAD, unit))) {
      look(browser, "endorsements", "/desk/endorsements", size, language);
      Page page = browser.page();
      page.click(".glances a[href*='" + id + "']");
      page.click(".desk-bar a[data-open]");
      assertThat(page.isVisible("#text-refuse")).as("the bar opens where the grounds are given").isTrue();
      page.click("details[open] button.danger");
      browser.shot(shot("refusal", size, language)).fits().axe();
      assertThat(page.isVisible("#reasons-refuse-error")).isTrue();
    }
  }

  @Test
  void fromTheInboxToTheDecisionAndTheNextCaseByKeyboardAlone() {
    String unit = "حي العجوزة";
    UUID first = some.aRequest(people.aCitizen(), unit, false);
    UUID second = some.aRequest(people.aCitizen(), unit, false);
    try (Browser browser = signedIn(Size.DESK, "ar", people.aClerkOf(unit))) {
      Page page = browser.open("/desk?tab=pool").page();
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(focused(page)).contains("/desk/" + first + "?tab=pool");
      page.keyboard().press("ArrowDown");
      assertThat(focused(page)).contains("/desk/" + second);
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      page.waitForURL("**/desk/" + first + "?tab=pool");
      page.keyboard().press("t");
      page.waitForSelector(".hand .badge.ok");
      page.keyboard().press("1");
      page.waitForURL("**/desk?tab=pool&done=*");
      page.keyboard().press("n");
      page.waitForURL("**/desk/" + second + "?tab=pool");
      page.keyboard().press("2");
      assertThat((String) page.evaluate("document.activeElement.name")).startsWith("missing-incomplete");
      page.keyboard().press("Escape");
    }
    assertThat(requests.request(MACHINE, first).state().stage()).isEqualTo("examination");
    assertThat(requests.request(MACHINE, second).state().stage()).isEqualTo("intake");
  }

  @Test
  void theKeysAreListedAndCanBeSwitchedOff() {
    String unit = "حي العمرانية";
    some.aRequest(people.aCitizen(), unit, false);
    try (Browser browser = signedIn(Size.DESK, "en", people.aClerkOf(unit))) {
      Page page = browser.open("/desk").page();
      page.keyboard().press("Shift+?");
      assertThat(page.isVisible("[data-keys-off]")).as("? opens the list").isTrue();
      page.check("[data-keys-off]");
      page.locator("h1").click();
      page.keyboard().press("j");
      assertThat(focused(page)).as("switched off").doesNotContain("/desk/");
      page.reload();
      page.keyboard().press("j");
      assertThat(focused(page)).as("and stays so").doesNotContain("/desk/");
    }
  }

  @Test
  void aSafeDecisionIsTakenForTwoWithoutAMouseAndWithoutScripts() {
    String unit = "حي الهرم";
    List<UUID> both = List.of(some.aRequest(people.aCitizen(), unit, false), some.aRequest(people.aCitizen(), unit, false));
    try (Browser browser = signedIn(Size.DESK, "ar", people.aClerkOf(unit))) {
      Page page = browser.open("/desk").page();
      page.keyboard().press("j");
      page.keyboard().press("x");
      page.keyboard().press("j");
      page.keyboard().press("x");
      page.locator(".bulk button").press("Enter");
      page.waitForSelector("[role=status]");
      browser.shot("desk-bulk-desk-ar").fits().axe();
    }
    both.forEach(id -> assertThat(requests.request(MACHINE, id).state().stage()).isEqualTo("examination"));
    UUID third = some.aRequest(people.aCitizen(), unit, false);
    try (Browser plain = Browser.withoutScripts(port, Size.PHONE, "ar")) {
      enter(plain, people.aClerkOf(unit)).open("/desk");
      plain.page().check("input[name=pick]");
      plain.page().click(".bulk button");
    }
    assertThat(requests.request(MACHINE, third).state().stage()).isEqualTo("examination");
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.href || ''"));
  }

  private static void look(Browser browser, String name, String path, Size size, String language) {
    browser.open(path).shot(shot(name, size, language)).fits().axe();
  }

  private static String shot(String name, Size size, String language) {
    return "desk-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
  }

  private Browser signedIn(Size size, String language, Actor.Staff who) {
    return enter(Browser.at(port, size, language), who);
  }

  private Browser enter(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }
}
