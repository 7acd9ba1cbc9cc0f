package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.TaskState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** An inspector's day in streets without a network, in a real browser. */
@Tag("browser")
@PlatformTest
class FieldBrowserTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String KEPT = """
      async () => {
        const bases = (await indexedDB.databases()).filter(one => one.name.startsWith('field-'));
        const found = [];
        for (const { name } of bases) {
          const base = await new Promise(done => { const o = indexedDB.open(name); o.onsuccess = () => done(o.result); });
          for (const store of ['notes', 'photographs', 'sheets', 'keys']) {
            const all = await new Promise(done => {
              const r = base.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); });
            all.forEach(one => found.push(store === 'keys' ? 'key ' + one.extractable
              : store + ' ' + Object.keys(one).sort() + ' ' + new TextDecoder().decode(one.sealed).includes('finding')));
          }
          base.close();
        }
        return found;
      }""";

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Officials officials;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "NARROW,en"})
  void thePagesFitAndAreOpenToAll(Size size, String language) {
    Inspected one = drawn("حي السلام أول");
    try (Browser browser = Browser.at(port, size, language)) {
      taken(browser, one.holder());
      String shot = size.name().toLowerCase(Locale.ROOT) + "-" + language;
      browser.shot("field-list-" + shot).fits().axe();
      opened(browser.page(), one.request());
      browser.shot("field-form-" + shot).fits().axe();
      browser.page().click("form.site button[type=submit]");
      browser.page().waitForSelector(".errors");
      browser.shot("field-mend-" + shot).fits().axe();
      assertThat(browser.page().evaluate("() => document.activeElement.className")).isEqualTo("errors");
    }
  }

  @Test
  void withoutScriptsItIsAListThatLeadsToThePageOfEachInspection() {
    Inspected one = drawn("حي السلام ثان");
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar")) {
      signedIn(browser, one.holder()).open("/field");
      browser.page().click("a[href^='/desk/" + one.request() + "/site']");
      assertThat(browser.page().locator("#finding-width_m").count()).isEqualTo(1);
    }
  }

  @Test
  void twoInspectionsAreDoneWithoutANetworkAndArriveOnce() {
    String unit = "حي المطرية";
    Inspected one = drawn(unit);
    Inspected other = another(one, unit);
    try (Browser browser = Browser.at(port, Size.PHONE, "ar")) {
      Page page = browser.page();
      page.context().grantPermissions(List.of("geolocation"));
      page.context().setGeolocation(new Geolocation(30.1211, 31.3131));
      taken(browser, one.holder());
      page.context().setOffline(true);
      page.reload();
      page.waitForSelector("[data-inspection='" + other.request() + "']");
      assertThat(page.getAttribute("#field", "data-me")).as("the copy that the device keeps").isEmpty();
      inspected(page, one.request());
      page.reload();
      page.waitForSelector("[data-inspection='" + one.request() + "'] .badge.info");
      inspected(page, other.request());
      assertThat(site(one).open()).as("nothing has left the device").isTrue();
      assertThat(kept(page)).as("sealed, with a key that stays").hasSize(6)
          .contains("key false").allMatch(kept -> kept.equals("key false") || kept.endsWith("at,iv,sealed false"));

      page.context().setOffline(false);
      await().atMost(SOON).until(() -> !site(one).open() && !site(other).open());
      page.waitForSelector("[data-sent='2']");
      for (Inspected done : List.of(one, other)) {
        Findings findings = findings(done);
        assertThat(findings.photographs()).hasSize(1);
        assertThat(findings.checklist()).containsEntry("width_m", "2.5").containsEntry("clean", "yes");
        assertThat(Objects.requireNonNull(findings.place()).latitude()).isEqualByComparingTo("30.1211");
      }
      assertThat(kept(page)).as("wiped once it has arrived")
          .noneMatch(kept -> kept.startsWith("notes") || kept.startsWith("photographs"));
    }
  }

  @Test
  void whatWasDoneMeanwhileIsToldAndNothingIsLost() {
    String unit = "حي النزهة";
    Inspected one = drawn(unit);
    try (Browser browser = Browser.at(port, Size.PHONE, "en")) {
      Page page = browser.page();
      taken(browser, one.holder());
      page.context().setOffline(true);
      inspected(page, one.request());
      some.inspect(one.request(), one.holder());
      page.context().setOffline(false);
      page.waitForSelector("[data-inspection='" + one.request() + "'] .badge.bad");
      assertThat(page.textContent("[data-inspection='" + one.request() + "'] [role=alert]"))
          .contains("You yourself was first");
      browser.shot("field-conflict-phone-en").fits().axe();
      opened(page, one.request());
      assertThat(page.inputValue("#finding-remark")).isEqualTo("لا شيء");
    }
  }

  @Test
  void aSessionThatEndedAsksForASignInAndKeepsWhatWasNoted() {
    Inspected one = drawn("حي الوايلي");
    try (Browser browser = Browser.at(port, Size.PHONE, "ar")) {
      Page page = browser.page();
      taken(browser, one.holder());
      page.context().setOffline(true);
      inspected(page, one.request());
      var session = page.context().cookies().stream().filter(cookie -> cookie.name.matches("(?i).*session.*")).toList();
      assertThat(session).isNotEmpty();
      session.forEach(cookie -> page.context().clearCookies(
          new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(cookie.name)));
      page.context().setOffline(false);
      page.waitForSelector("[data-here] a[href^='/staff/sign-in']");
      assertThat(site(one).open()).isTrue();
      browser.shot("field-signed-out-phone-ar").fits().axe();
      signedIn(browser, one.holder()).open("/field");
      await().atMost(SOON).until(() -> !site(one).open());
    }
  }

  @Test
  void signingOutLeavesNothingOnTheDeviceAndShowsFirstWhatIsNotSent() {
    Inspected one = drawn("حي الزاوية الحمراء");
    try (Browser browser = Browser.at(port, Size.DESK, "ar")) {
      Page page = browser.page();
      taken(browser, one.holder());
      opened(page, one.request());
      page.fill("#finding-remark", "بدأت");
      await().atMost(SOON).until(() -> page.evaluate("() => localStorage.getItem('field-unsent')").equals("1"));
      browser.open("/desk");
      page.click("form[action='/sign-out'] button");
      page.waitForURL("**/field?leaving");
      page.waitForSelector("[data-inspection='" + one.request() + "']");
      page.click("form[action='/sign-out'] button");
      page.waitForCondition(() -> !page.url().contains("/field"));
      assertThat(kept(page)).isEmpty();
      assertThat(page.evaluate("() => localStorage.getItem('field-me')")).isNull();
    }
  }

  private record Inspected(UUID request, Actor.Staff holder) {}

  private static void inspected(Page page, UUID request) {
    opened(page, request);
    page.click("label[for=finding-clean]");
    page.fill("#finding-width_m", "٢٫٥");
    page.fill("#finding-remark", "لا شيء");
    page.setInputFiles("#photograph", new FilePayload("IMG_1.png", "image/png", aLargePicture()));
    page.waitForSelector(".field-photographs img");
    Object width = page.evaluate("() => document.querySelector('.field-photographs img').decode()"
        + ".then(() => document.querySelector('.field-photographs img').naturalWidth)");
    assertThat(width).as("made smaller on the device").isEqualTo(1600);
    page.locator(".plan-sheet").focus();
    page.keyboard().press("Enter");
    page.fill("#latitude", "30.1211");
    page.fill("#longitude", "31.3131");
    page.click("label[for=decision]");
    page.click("form.site button[type=submit]");
    page.waitForSelector("[data-inspection='" + request + "']");
  }

  private static List<String> kept(Page page) {
    return ((List<?>) page.evaluate(KEPT)).stream().map(String::valueOf).toList();
  }

  private static void opened(Page page, UUID request) {
    page.click("[data-inspection='" + request + "'] a[href^='#']");
    page.waitForSelector("form.site #latitude");
  }

  /** Signed in, with the list on the device and everything that is needed to open it again. */
  private void taken(Browser browser, Actor.Staff who) {
    signedIn(browser, who).open("/field");
    browser.page().waitForSelector("[data-inspection]");
    browser.page().waitForFunction("""
        async () => (await caches.match('/field/shell')) && (await navigator.serviceWorker.ready).active
          && !document.querySelector('.field-state').textContent.includes('…')""");
  }

  private Browser signedIn(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private Inspected drawn(String unit) {
    return another(new Inspected(new UUID(0, 0), people.anOfficial(Role.INSPECTOR, unit)), unit);
  }

  /** One more inspection; the unit has but one inspector. */
  private Inspected another(Inspected one, String unit) {
    UUID id = some.underExamination(people.aCitizen(), unit, false);
    String drawn = await().atMost(SOON).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    UUID staff = UUID.fromString(Objects.requireNonNull(drawn).substring("staff:".length()));
    return new Inspected(id,
        new Actor.Staff(staff, one.holder().name(), one.holder().unitId(), one.holder().roles()));
  }

  private TaskState site(Inspected one) {
    return Objects.requireNonNull(
        requests.request(new Actor.Machine("test"), one.request()).state().tasks().get("site#1"));
  }

  private Findings findings(Inspected one) {
    var closing = Objects.requireNonNull(site(one).closing());
    return Objects.requireNonNull(Objects.requireNonNull(closing.particulars()).findings());
  }

  private static byte[] aLargePicture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(3200, 2400, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
