package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.platform.Actor;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks who applies for him, and puts an end to it. */
@PlatformTest
@Tag("browser")
class AttorneysBrowserTest {
  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired People register;
  @Autowired Attorneys attorneys;
  @Autowired SignInCodes codes;

  @ParameterizedTest
  @CsvSource({"PHONE, ar", "DESK, ar", "NARROW, en"})
  void onePowerIsTakenBack(Size size, String language) {
    Actor.Citizen principal = people.aCitizen();
    UUID agent = people.aCitizen("عمرو سعد الدين").personId();
    attorneys.record(people.aClerkOf("حي المعادي"), new Attorney(UUID.randomUUID(), principal.personId(), agent,
        new Attorney.Deed("٤٤١ ب", "مكتب توثيق المعادي", 2025, UUID.randomUUID()),
        new Attorney.Extent(Set.of(), LocalDate.of(2040, 1, 1))));
    try (Browser browser = Browser.at(port, size, language)) {
      signIn(browser, principal);
      browser.open("/attorneys").axe().fits().shot("attorneys-" + size + "-" + language);
      assertThat(browser.page().content()).contains("عمرو سعد الدين");
      browser.page().click("form[action$=revoke] button");
      assertThat(browser.axe().fits().page().locator("form[action$=revoke]").count()).isZero();
    }
  }

  @Test
  void whoHasGivenNoneIsToldSo() {
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar")) {
      signIn(browser, people.aCitizen());
      assertThat(browser.open("/attorneys").page().content()).contains("لم يقدم أحد توكيلًا عنك");
    }
  }

  private void signIn(Browser browser, Actor.Citizen citizen) {
    browser.open("/sign-in").page().fill("#nationalId", register.person(citizen.personId()).nationalId().orElseThrow().digits());
    browser.page().click("main button[type=submit]");
    String challenge = browser.page().inputValue("main form >> nth=0 >> input[name=challenge]");
    browser.page().fill("#code", codes.digitsOf(UUID.fromString(challenge)));
    browser.page().click("main button[type=submit] >> nth=0");
  }
}
