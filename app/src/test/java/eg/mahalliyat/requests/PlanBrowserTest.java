package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A place is clicked on a plan, moved by keys, or typed; one that is far away is asked back. */
@Tag("browser")
@PlatformTest
class PlanBrowserTest {
  private static final String UNIT = "حي المعادي";

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople testPeople;
  @Autowired People people;
  @Autowired SignInCodes codes;
  @Autowired Drafts drafts;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "NARROW,en"})
  void thePlanFitsAndIsOpenToAll(Size size, String language) {
    Actor.Citizen citizen = testPeople.aCitizen();
    try (Browser browser = Browser.at(port, size, language)) {
      placed(browser, citizen);
      browser.page().locator(".plan-sheet").click();
      browser.shot("plan-" + size.name().toLowerCase(Locale.ROOT) + "-" + language).fits().axe();
    }
  }

  @Test
  void aClickAndTheKeysMoveTheMarkAndTheFieldSaysWhereItIs() {
    Actor.Citizen citizen = testPeople.aCitizen();
    try (Browser browser = Browser.at(port, Size.PHONE, "ar")) {
      UUID draft = placed(browser, citizen);
      Page page = browser.page();
      page.locator(".plan-sheet").click();
      double[] middle = place(page);
      assertThat(middle[0]).as("the middle of the unit").isBetween(29.955, 29.965);
      assertThat(middle[1]).isBetween(31.260, 31.270);
      assertThat(page.textContent(".plan [role=status]")).contains(page.inputValue("#answer"));

      page.locator(".plan-sheet").focus();
      page.keyboard().press("ArrowUp");
      assertThat(place(page)[0]).as("north").isGreaterThan(middle[0]);
      page.keyboard().press("ArrowLeft");
      assertThat(place(page)[1]).as("west, also right to left").isLessThan(middle[1]);
      double before = place(page)[0];
      page.keyboard().press("+");
      page.keyboard().press("ArrowUp");
      double nearer = place(page)[0] - before;
      page.click("[data-plan-do=out]");
      page.click("[data-plan-do=out]");
      page.locator(".plan-sheet").focus();
      double from = place(page)[0];
      page.keyboard().press("ArrowUp");
      assertThat(place(page)[0] - from).as("a longer step when more is seen").isGreaterThan(nearer * 2);

      page.fill("#answer", "٢٩٫٩٦٠٠٠، ٣١٫٢٦٥٠٠");
      assertThat(page.textContent(".plan [role=status]")).contains("29.96000, 31.26500");
      page.click("main form button.button[type=submit]");
      assertThat(drafts.draft(citizen, draft).content().answers()).containsEntry("place", "29.96000, 31.26500");
    }
  }

  @Test
  void aPlaceFarAwayIsAskedBackAndTakenWhenItIsRight() {
    Actor.Citizen citizen = testPeople.aCitizen();
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "en")) {
      UUID draft = placed(browser, citizen);
      Page page = browser.page();
      assertThat(page.locator(".plan").isVisible()).as("without scripts it is typed").isFalse();
      page.fill("#answer", "31.20010, 29.91870");
      page.click("main form button.button[type=submit]");
      assertThat(page.textContent("#answer-error")).contains("km away");
      assertThat(drafts.draft(citizen, draft).content().answers()).doesNotContainKey("place");
      page.click("label[for=answer-sure]");
      page.click("main form button.button[type=submit]");
      assertThat(drafts.draft(citizen, draft).content().answers()).containsEntry("place", "31.20010, 29.91870");
    }
  }

  /** On the page that asks for the place of a repair. */
  private UUID placed(Browser browser, Actor.Citizen citizen) {
    UUID id = drafts.begin(citizen, "GEN-04", testPeople.unit(UNIT).id(), null);
    for (String[] answer : new String[][] {{"what", "pothole"}, {"address", "أمام 12 شارع النصر"}, {"marks", "yes"}}) {
      Draft draft = drafts.draft(citizen, id);
      assertThat(drafts.answer(citizen, draft, draft.service().definition().question(answer[0]), answer[1]))
          .isInstanceOf(Answer.Valid.class);
    }
    signedIn(browser, citizen).open("/drafts/" + id + "/place");
    assertThat(browser.page().url()).endsWith("/place");
    return id;
  }

  private Browser signedIn(Browser browser, Actor.Citizen citizen) {
    Page page = browser.open("/sign-in").page();
    page.fill("#nationalId", people.person(citizen.personId()).nationalId().orElseThrow().digits());
    page.click("main form button[type=submit]");
    String challenge = page.url().replaceAll(".*challenge=([0-9a-f-]{36}).*", "$1");
    page.fill("#code", codes.codeOf(UUID.fromString(challenge)).orElseThrow().digits());
    page.click("main form button[type=submit]");
    return browser;
  }

  private static double[] place(Page page) {
    String[] pair = page.inputValue("#answer").split(", ");
    return new double[] {Double.parseDouble(pair[0]), Double.parseDouble(pair[1])};
  }
}
