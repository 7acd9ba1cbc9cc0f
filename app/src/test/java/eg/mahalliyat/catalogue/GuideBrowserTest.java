package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

@Tag("browser")
@PlatformTest
class GuideBrowserTest {
  private static final Map<String, String> PAGES = Map.of("guide-browse", "/services",
      "guide-found", "/services?q=%D8%B1%D8%AE%D8%B5%D9%87", "guide-event", "/services/events/run-shop",
      "guide-category", "/services/categories/SHP", "guide-page", "/services/SHP-02",
      "guide-sum", "/services/SHP-02?calculate=yes&answers.years=2&subject.area_m2=30",
      "guide-wrong", "/services/SHP-02?calculate=yes&answers.years=9", "guide-sheet", "/services/SHP-02/sheet",
      "guide-offices", "/offices?service=SHP-02&governorate=EG01");

  @Value("${local.server.port}")
  int port;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "DESK,en", "PHONE,en", "DESK,ar", "NARROW,ar"})
  void pagesAreForEverybody(Size size, String language) {
    try (Browser browser = Browser.at(port, size, language)) {
      PAGES.forEach((name, path) -> browser.open(path)
          .shot(name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language).fits().axe());
    }
  }

  @Test
  void servicesAreNamedWhileSomebodyTypes() {
    try (Browser browser = Browser.at(port, Size.DESK, "ar").open("/services")) {
      browser.page().locator("#q").pressSequentially("رخصه مح");
      browser.page().waitForSelector("#suggestions li");
      browser.shot("guide-suggestions").axe();
      browser.page().keyboard().press("ArrowDown");
      assertThat(browser.page().locator("#q").getAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
      browser.page().keyboard().press("Enter");
      browser.page().waitForURL("**/services/*-*");
      assertThat(browser.page().locator("h1").textContent()).contains("محل");
    }
  }

  @Test
  void theCalculatorWorksWithoutScripts() {
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "en").open("/services/SHP-02")) {
      browser.page().click("label[for='answers.years-2']");
      browser.page().fill("[id='subject.area_m2']", "30");
      browser.page().click("button:has-text('Calculate')");
      assertThat(browser.page().locator(".sum").textContent()).contains("810.90");
    }
  }
}
