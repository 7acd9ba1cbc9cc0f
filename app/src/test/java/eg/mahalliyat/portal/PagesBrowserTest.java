package eg.mahalliyat.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

@Tag("browser")
@PlatformTest
class PagesBrowserTest {
  private static final Map<String, String> PAGES = Map.of("home", "/", "kit", "/preview/kit",
      "kit-staff", "/preview/kit?staff=true", "wrong", "/no-such-page", "accessibility", "/help/accessibility",
      "services", "/services", "lost", "/services?q=zzzz", "guide", "/services/SHP-02");

  @Value("${local.server.port}")
  int port;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en", "NARROW,ar", "NARROW,en"})
  void pagesAreOpenToAll(Size size, String language) {
    try (Browser browser = Browser.at(port, size, language)) {
      PAGES.forEach((name, path) ->
          browser.open(path).shot(name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language).fits()
              .axe());
    }
  }

  @Test
  void theKeyboardComesToTheSkipLinkFirst() {
    try (Browser browser = Browser.at(port, Size.DESK, "ar").open("/")) {
      browser.page().keyboard().press("Tab");
      assertThat(browser.page().evaluate("() => document.activeElement.className")).isEqualTo("skip");
      browser.shot("skip-link");
      browser.page().keyboard().press("Enter");
      assertThat(browser.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void theSummaryOfErrorsHasTheFocusAndLeadsToTheField() {
    try (Browser browser = Browser.at(port, Size.PHONE, "en").open("/preview/kit")) {
      assertThat(browser.page().evaluate("() => document.activeElement.className")).isEqualTo("errors");
      browser.page().click(".errors a[href='#wrong-name']");
      assertThat(browser.page().evaluate("() => document.activeElement.id")).isEqualTo("wrong-name");
    }
  }

  @Test
  void everyTargetOfACitizenIsLargeEnoughForAThumb() {
    try (Browser browser = Browser.at(port, Size.PHONE, "ar").open("/preview/kit")) {
      Object small = browser.page().evaluate("""
          () => [...document.querySelectorAll('button, .button, .menu a, .account a, .foot a, .choice label, .input')]
            .filter(e => e.offsetParent && !e.closest('.for-ears'))
            .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))""");
      assertThat(small).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }
  }

  @Test
  void searchingWorksWithoutScripts() {
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar").open("/")) {
      browser.page().fill("#q", "تجديد رخصه محل");
      browser.page().click(".hero .search button");
      assertThat(browser.page().locator(".card-title").first().textContent()).contains("تجديد");
    }
  }
}
