package eg.mahalliyat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in a browser, in both languages, on a phone and at a desk. */
@Tag("browser")
@PlatformTest
class DeskBrowserTest {
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"PHONE,ar,GEN-911", "PHONE,en,GEN-912", "DESK,ar,GEN-913", "DESK,en,GEN-914"})
  void theDeskIsAtHandForEverybody(Size size, String language, String code) {
    String name = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
    try (Browser browser = Browser.at(port, size, language).open("/staff/sign-in")) {
      Page page = browser.page();
      page.fill("#username", "guide.author");
      page.fill("#password", "demo-only-1234");
      page.click("main form button");
      browser.open("/publish").fits().axe().shot("publish" + name);
      page.fill("#code", code);
      page.click("aside form button");
      typed(page, code);
      String copy = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
      browser.open(copy);
      page.waitForCondition(() -> page.locator("[data-preview] h1").count() == 1);
      browser.fits().axe().shot("publish-right" + name);

      assertThat(page.evaluate("getComputedStyle(document.querySelector('#text')).textAlign"))
          .as("lines begin at one side, by their indentation").isEqualTo("start");
      page.fill("#text", page.inputValue("#text").replace("by: counter-clerk", "by: wizard"));
      page.waitForCondition(() -> page.locator("[data-list] li").count() > 0);
      assertThat(page.textContent("[data-list]")).contains("wizard");
      browser.axe().shot("publish-wrong" + name);
      completes(page);

      browser.open(copy + "/difference").fits().axe().shot("publish-difference" + name);
      browser.open(copy + "/rehearsal").fits().axe().shot("publish-rehearsal" + name);
    }
  }

  private static void completes(Page page) {
    page.fill("#text", "category: S");
    page.keyboard().press("End");
    page.keyboard().press("Control+Space");
    page.waitForCondition(() -> page.locator("#completions li").count() > 0);
    page.keyboard().press("Enter");
    assertThat(page.inputValue("#text")).matches("category: S\\S+");
  }

  private static void typed(Page page, String code) {
    NewService.texts(code).forEach((file, text) -> {
      if (file.startsWith("cases/")) {
        page.click("details.more summary");
        page.fill("#name", file.replaceAll("cases/|\\.yaml", ""));
        page.click("details.more form button");
      } else {
        page.click(".copy-files a:text-is('" + file + "')");
      }
      page.fill("#text", text);
      page.click("[data-editor] button");
    });
  }
}
