package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The pages of a case in a real browser: they fit, read well, and an inspection is done on a phone without scripts. */
@Tag("browser")
@PlatformTest
class CaseBrowserTest {
  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Officials officials;
  @Autowired TestClock clock;
  @Autowired Timekeeping timekeeping;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en"})
  void everyPageOfACaseFitsAndIsOpenToAll(Size size, String language) {
    String unit = "حي طرة";
    Actor.Citizen citizen = people.aCitizen();
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, true);
    Actor.Staff holder = holder(id, inspector);
    Actor.Staff officer = people.anOfficial(Role.LICENCE_OFFICER, unit);
    look(size, language, officer, "letter", "/desk/" + id + "/letter?task=civprot%231");
    look(size, language, holder, "site", "/desk/" + id + "/site?task=site%231");
    clock.pass(Duration.ofDays(8));
    timekeeping.look(id);
    look(size, language, people.anOfficial(Role.SUPERVISOR, unit), "supervised", "/desk/" + id);
    look(size, language, people.anOfficial(Role.SUPERVISOR, unit), "heeded", "/desk");
    some.answer(id, unit, "agrees");
    some.inspect(id, holder);
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    look(size, language, head, "endorse", "/desk/" + id);
    requests.decide(head, id, "decision#1", "approve", Grounds.NONE);
    look(size, language, head, "undo", "/desk/" + id);
    look(size, language, null, "where", "/t/" + requests.request(citizen, id).id().trackingToken());
  }

  @Test
  void anInspectionIsDoneOnAPhoneWithoutScripts(@TempDir Path folder) throws java.io.IOException {
    String unit = "حي دار السلام";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, false);
    holder(id, inspector);
    Path picture = java.nio.file.Files.write(folder.resolve("site.png"), TestRequests.aPicture());
    try (Browser phone = Browser.withoutScripts(port, Size.PHONE, "ar")) {
      signedIn(phone, inspector).open("/desk/" + id + "/site?task=site%231");
      var page = phone.page();
      page.click("label[for=finding-clean]");
      page.fill("#finding-width_m", "٢٫٥");
      page.setInputFiles("#photograph", picture);
      page.click("form .card:has(#photograph) button.secondary");
      assertThat(page.inputValue("#finding-width_m")).as("kept with the photograph").isEqualTo("٢٫٥");
      page.fill("#finding-remark", "لا شيء");
      page.fill("#latitude", "30.04442");
      page.fill("#longitude", "31.235712");
      page.click("button[name=decision][value=conforms]");
      assertThat(page.url()).endsWith("/desk/" + id);
    }
    assertThat(requests.request(new Actor.Machine("test"), id).state().stage()).isEqualTo("endorsement");
  }

  @Test
  void thePhoneSaysWhereItIs() {
    String unit = "حي مصر القديمة";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(people.aCitizen(), unit, false);
    holder(id, inspector);
    try (Browser phone = Browser.at(port, Size.PHONE, "en")) {
      phone.page().context().grantPermissions(java.util.List.of("geolocation"));
      phone.page().context().setGeolocation(new com.microsoft.playwright.options.Geolocation(30.0444, 31.2357));
      signedIn(phone, inspector).open("/desk/" + id + "/site?task=site%231");
      phone.page().click("[data-locate] button");
      await().atMost(Duration.ofSeconds(10)).until(() -> phone.page().inputValue("#latitude").equals("30.044400"));
      assertThat(phone.page().inputValue("#longitude")).isEqualTo("31.235700");
    }
  }

  /** On whom the lot fell: other tests' inspectors may work in the unit too. */
  private Actor.Staff holder(UUID id, Actor.Staff one) {
    String drawn =
        await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    UUID staff = UUID.fromString(Objects.requireNonNull(drawn).substring("staff:".length()));
    return new Actor.Staff(staff, one.name(), one.unitId(), one.roles());
  }

  private void look(Size size, String language, Actor.@Nullable Staff who, String name, String path) {
    try (Browser browser = Browser.at(port, size, language)) {
      if (who != null) {
        signedIn(browser, who);
      }
      String shot = "case-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
      browser.open(path).shot(shot).fits().axe();
    }
  }

  private Browser signedIn(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }
}
