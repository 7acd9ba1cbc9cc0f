package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("browser")
class PeopleBrowserTest {
  @LocalServerPort int port;
  @Autowired SignInCodes codes;

  @ParameterizedTest
  @CsvSource({"/sign-up, ar, PHONE", "/sign-up, en, NARROW", "/sign-in, ar, PHONE", "/sign-in, en, DESK",
      "/staff/sign-in, ar, DESK", "/staff/sign-in, en, NARROW"})
  void everyDoorIsOpenToEverybody(String path, String language, Size size) {
    try (Browser browser = Browser.at(port, size, language).open(path)) {
      browser.axe().fits().shot("people" + path.replace('/', '-') + "-" + language);
      browser.page().click("main button[type=submit]");
      browser.axe().fits().shot("people" + path.replace('/', '-') + "-wrong-" + language);
    }
  }

  @Test
  void oneSignsUpWithoutScripts() {
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar").open("/sign-up")) {
      browser.page().fill("#nationalId", TestPeople.aNationalId().digits());
      browser.page().fill("#name", "هدى عمر فاروق");
      browser.page().fill("#mobile", TestPeople.aMobile().national());
      browser.page().click("main button[type=submit]");
      String challenge = browser.page().inputValue("main form >> nth=0 >> input[name=challenge]");
      browser.shot("people-code-ar");
      browser.page().fill("#code", codes.digitsOf(UUID.fromString(challenge)));
      browser.page().click("main button[type=submit] >> nth=0");
      assertThat(browser.page().content()).contains("هدى عمر فاروق");
    }
  }

  @Test
  void theCodePageIsForEverybodyToo() {
    String number = TestPeople.aNationalId().digits();
    try (Browser browser = Browser.at(port, Size.PHONE, "en").open("/sign-in")) {
      browser.page().fill("#nationalId", number);
      browser.page().click("main button[type=submit]");
      browser.axe().fits().shot("people-code-en");
    }
  }
}
