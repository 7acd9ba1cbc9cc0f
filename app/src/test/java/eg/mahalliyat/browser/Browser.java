package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's browser. All share one Chromium, which ends with the tests. */
public final class Browser implements AutoCloseable {
  /** How large the screen is. */
  public enum Size {
    PHONE(390, 844),
    DESK(1366, 900),
    /** A desk at 400 %: what WCAG calls reflow. */
    NARROW(320, 640);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** Works as root, without a graphics card, and where shared memory is small or missing. */
  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");

  /** A machine that does much else at that moment is slow, and not wrong. */
  private static final double PATIENCE_MS = 60_000;

  private static com.microsoft.playwright.@Nullable Browser chromium;

  private final String base;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Browser(String base, Size size, String language, boolean scripts) {
    this.base = base;
    this.context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(size.width, size.height).setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(PATIENCE_MS);
    context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
    this.page = context.newPage();
    page.onConsoleMessage(this::note);
  }

  /**
   * @param port of the platform, as {@code local.server.port}
   * @param language {@code ar} or {@code en}
   */
  public static Browser at(int port, Size size, String language) {
    return new Browser("http://localhost:" + port, size, language, true);
  }

  /** For the tasks that have to work without scripts; axe cannot run in it. */
  public static Browser withoutScripts(int port, Size size, String language) {
    return new Browser("http://localhost:" + port, size, language, false);
  }

  public Browser open(String path) {
    page.navigate(base + path);
    return this;
  }

  /** The page itself, for clicking and typing. */
  public Page page() {
    return page;
  }

  /** No rule of WCAG 2.2 A and AA that a program can check is broken. */
  public Browser axe() {
    var found = new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze();
    assertThat(found.getViolations()).as(page.url()).extracting(v -> v.getId() + ": " + v.getHelp() + " "
        + v.getNodes().stream().map(n -> n.getTarget().toString()).limit(5).toList()).isEmpty();
    return this;
  }

  /** Nothing has to be scrolled sideways, and the console has nothing to say (such as about the content policy). */
  public Browser fits() {
    Object over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as("pixels beyond the screen at " + page.url()).isZero();
    assertThat(complaints).as("console of " + page.url()).isEmpty();
    return this;
  }

  /** Keeps a picture of the whole page as {@code target/shots/<name>.png}. */
  public Browser shot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + name + ".png")).setFullPage(true));
    return this;
  }

  @Override
  public void close() {
    context.close();
  }

  private void note(ConsoleMessage message) {
    // The browser itself tells of a wrong page's 404; that page is meant.
    if (message.type().equals("error") && !message.text().contains("status of 4")) {
      complaints.add(message.text());
    }
  }

  private static com.microsoft.playwright.Browser chromium() {
    com.microsoft.playwright.Browser running = chromium;
    if (running == null) {
      Playwright playwright = Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      running = playwright.chromium().launch(new BrowserType.LaunchOptions()
          .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(ARGUMENTS));
      chromium = running;
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return running;
  }
}
