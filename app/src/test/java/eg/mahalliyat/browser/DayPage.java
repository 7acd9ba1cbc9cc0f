package eg.mahalliyat.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.requests.TestRequests;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;

/** What people do on any page of the day: fill, tick, send. Each sort of page is checked the first time. */
final class DayPage {
  private final Browser browser;
  private final Set<String> checked;

  DayPage(Browser browser, Set<String> checked) {
    this.browser = browser;
    this.checked = checked;
  }

  /** For what the platform does by itself in its own time. A browser answers only the thread that asked it. */
  static ConditionFactory patiently() {
    // A page that looks after itself may do so just when it is left.
    return await().pollInSameThread().ignoreExceptionsInstanceOf(PlaywrightException.class)
        .atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(300));
  }

  Page page() {
    return browser.page();
  }

  /** @param kind what sort of page it is */
  DayPage open(String path, String kind) {
    return visit(path).look(kind);
  }

  /** Reads well, fits, and its console is quiet: once for each sort of page. */
  DayPage look(String kind) {
    if (checked.add(kind)) {
      browser.axe().fits().shot("day-" + kind);
    }
    return this;
  }

  /** Whatever kind of field it is. */
  DayPage fill(String name, String said) {
    Locator field = page().locator("[name='" + name + "']").first();
    switch (String.valueOf(field.evaluate("field => field.type"))) {
      // The label lies over the box, as a finger finds it.
      case "radio", "checkbox" -> page().locator("[name='" + name + "'][value='" + said + "']")
          .check(new Locator.CheckOptions().setForce(true));
      case "select-one" -> field.selectOption(said);
      default -> field.fill(said);
    }
    return this;
  }

  /** If the page asks for it, and nothing stands there yet: a number that is on file stays. */
  DayPage fillOpen(String name, String said) {
    boolean filled = has(name) && page().locator("input[name='" + name + "']:not([type=radio])").count() > 0
        && !page().locator("[name='" + name + "']").first().inputValue().isEmpty();
    return has(name) && !filled ? fill(name, said) : this;
  }

  boolean has(String name) {
    return page().locator("[name='" + name + "']").count() > 0;
  }

  DayPage hand(String field, String... fileNames) {
    page().locator("input[type=file][name='" + field + "']").first().setInputFiles(Stream.of(fileNames)
        .map(name -> new FilePayload(name, "image/png", TestRequests.aPicture())).toArray(FilePayload[]::new));
    return this;
  }

  /** The first button of the page's own form. */
  DayPage send() {
    page().locator("main form button[type=submit]").first().click();
    return this;
  }

  /** What binds the unit asks whoever signed in a while ago once more who he is. */
  DayPage proven() {
    return has("proof-password") ? look("proof").fill("proof-password", TestPeople.PASSWORD).send() : this;
  }

  DayPage press(String selector) {
    page().locator(selector).first().click();
    return this;
  }

  String path() {
    return page().url().replaceFirst("^https?://[^/]+", "");
  }

  /** Leads somewhere without looking at it. */
  DayPage visit(String path) {
    browser.open(path);
    return this;
  }
}
