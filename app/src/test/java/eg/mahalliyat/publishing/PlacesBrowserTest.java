package eg.mahalliyat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A district with a term and a fee of its own, and another where the service is closed, as a citizen reads of them. */
@Tag("browser")
@PlatformTest
class PlacesBrowserTest {
  @LocalServerPort int port;

  @Autowired Desk desk;
  @Autowired TestPeople people;
  @Autowired TestClock clock;

  @ParameterizedTest
  @CsvSource({"PHONE,ar,GEN-921", "PHONE,en,GEN-922", "DESK,ar,GEN-923", "DESK,en,GEN-924"})
  void theGuideSaysWhatAPlaceDecidedForItself(Size size, String language, String code) {
    published(code, "", NewService.texts(code));
    published(code, "EG01-31", variant(code, "EG01-31", """
        fees: {file: [{key: OPEN, item: LF-SHOP, amount: "60", from: 2026-01-01, legal: "43/1979", mark: A}]}
        procedure: {clock: {decide-within: 3 working-days}}
        """));
    published(code, "EG01-33", variant(code, "EG01-33", "open: \"false\"\ninstead: EG01-31\n"));
    String name = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
    try (Browser browser = Browser.at(port, size, language).open("/services/" + code + "?unit=EG01-33")) {
      browser.fits().axe().shot("guide-closed" + name);
      browser.page().click(".notice a");
      browser.fits().axe().shot("guide-place" + name);
      assertThat(browser.page().url()).endsWith("?unit=EG01-31");
      browser.page().click("form.card button");
      assertThat(browser.page().textContent(".sum tfoot")).contains("60.00");
      browser.open("/services/" + code + "/sheet?unit=EG01-31").fits().axe().shot("guide-place-sheet" + name);
    }
  }

  private Map<String, String> variant(String code, String place, String says) {
    return Map.of("overrides/" + place + "/variant.yaml", "code: " + code + "\nplace: " + place
        + "\nsince: 2026-12-01\nmark: A\ndecision: \"17/2026\"\n" + says);
  }

  private void published(String code, String place, Map<String, String> texts) {
    Actor.Staff author = people.anOfficial(Role.PUBLISHER, "حي المعادي");
    Copy copy = desk.begin(author, code, place);
    for (var text : texts.entrySet()) {
      copy = desk.save(author, copy, text.getKey(), text.getValue());
    }
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO).plusDays(1);
    desk.approve(people.anOfficial(Role.PUBLISHER, "حي المعادي"), desk.propose(author, copy, tomorrow));
    clock.pass(Duration.ofDays(1));
  }
}
