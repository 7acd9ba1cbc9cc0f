package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.SandboxForTests;
import eg.mahalliyat.requests.TestRequests;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job, end to end in a real browser: from the citizen's search to a licence whose code anyone can check. Once in
 * Arabic on a phone with a turn back to the citizen, once in English on a desk. Every page on the way is checked by axe.
 */
@PlatformTest
@Tag("browser")
class ShopRenewalWayTest {
  /** @param unit of the first licence in his list; begins the names of its officials */
  private record Cast(String nationalId, String name, String mobile, String unit) {}

  private static final String PASSWORD = "demo-only-1234";
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  @LocalServerPort int port;

  @Test
  void inArabicOnAPhoneWithATurnBack() throws Exception {
    Cast sara = new Cast("28504120104211", "سارة محمود عبد الله", "01000000001", "maadi");
    try (Browser phone = Browser.at(port, Browser.Size.PHONE, "ar")) {
      phone.open("/").axe().fits().shot("portal-phone-ar");
      searched(phone, "تجديد رخصه محل").shot("services-phone-ar");
      searched(phone, "تجديد رخصة محل");
      phone.page().locator("a[href='/services/SHP-02']").first().click();
      phone.axe().fits().shot("guide-phone-ar");
      signUp(phone, sara);
      String request = apply(phone, "ar-phone");
      assertThat(lastSms(sara.mobile())).contains("استلمنا");
      decide(sara.unit() + ".clerk1", request, "incomplete", "ar");
      complete(phone, request);
      decide(sara.unit() + ".clerk1", request, "complete", "ar");
      decide(sara.unit() + ".revenue", request, "clear", "ar");
      decide(sara.unit() + ".head", request, "approve", "ar");
      pay(phone, request);
      issued(phone, request, "ar-phone");
      if (Boolean.getBoolean("regenerate")) {
        keepPictures();
      }
    }
  }

  @Test
  void inEnglishOnADesk() throws Exception {
    Cast ahmed = new Cast("29009230111746", "أحمد علي حسن", "01100000002", "maadi");
    try (Browser desk = Browser.at(port, Browser.Size.DESK, "en")) {
      desk.open("/").axe().fits().shot("portal-desk-en");
      searched(desk, "renew shop licence").shot("services-desk-en");
      desk.page().locator("a[href='/services/SHP-02']").first().click();
      desk.axe().fits().shot("guide-desk-en");
      signUp(desk, ahmed);
      String request = apply(desk, "en-desk");
      decide(ahmed.unit() + ".clerk1", request, "complete", "en");
      decide(ahmed.unit() + ".revenue", request, "clear", "en");
      decide(ahmed.unit() + ".head", request, "approve", "en");
      pay(desk, request);
      issued(desk, request, "en-desk");
    }
  }

  private static Browser searched(Browser browser, String typed) {
    browser.open("/");
    browser.page().locator("#q").fill(typed);
    browser.page().locator("#q").press("Enter");
    assertThat(browser.page().locator("a[href='/services/SHP-02']").count()).as(typed).isPositive();
    return browser.axe().fits();
  }

  private static void signUp(Browser browser, Cast who) {
    Page page = browser.page();
    browser.open("/sign-up?then=/licences").axe().fits().shot("sign-up-" + who.nationalId());
    page.locator("[name=nationalId]").fill(who.nationalId());
    page.locator("[name=name]").fill(who.name());
    page.locator("[name=mobile]").fill(who.mobile());
    long before = SandboxForTests.SANDBOX.messages(who.mobile()).size();
    submit(page);
    browser.axe().fits();
    await().atMost(Duration.ofSeconds(10))
        .until(() -> SandboxForTests.SANDBOX.messages(who.mobile()).size() > before);
    Matcher code = CODE.matcher(lastSms(who.mobile()));
    assertThat(code.find()).as("a code in the message").isTrue();
    page.locator("[name=code]").fill(code.group());
    submit(page);
    assertThat(page.url()).endsWith("/licences");
  }

  /** From my licences to the receipt; answers the request's id. */
  private static String apply(Browser browser, String shot) {
    Page page = browser.page();
    browser.axe().fits().shot("my-licences-" + shot);
    page.locator("form[action$='/renew'] button").first().click();
    browser.axe().fits().shot("on-file-" + shot);
    submit(page);
    choose(browser, "no");
    choose(browser, "2");
    browser.axe().fits();
    submit(page); // the mobile number is filled in
    choose(browser, "electronic");
    choose(browser, "yes");
    browser.axe().fits().shot("paper-" + shot);
    page.locator("input[type=file]").setInputFiles(new FilePayload("عقد.png", "image/png", TestRequests.aPicture()));
    submit(page);
    browser.axe().fits().shot("check-" + shot);
    submit(page);
    browser.axe().fits().shot("receipt-" + shot);
    assertThat(page.url()).endsWith("/receipt");
    assertThat(page.locator("svg.qr path").count()).isEqualTo(1);
    return page.url().replaceAll(".*/requests/([^/]+)/receipt", "$1");
  }

  private static void choose(Browser browser, String value) {
    browser.axe().fits();
    tick(browser.page().locator("input[name=answer][value='" + value + "']"));
    submit(browser.page());
  }

  private static void complete(Browser phone, String request) {
    Page page = phone.page();
    phone.open("/requests/" + request).axe().fits().shot("incomplete-ar-phone");
    page.locator("a[href$='/completion']").click();
    phone.axe().fits().shot("completion-ar-phone");
    page.locator("input[type=file]").setInputFiles(new FilePayload("أوضح.png", "image/png", TestRequests.aPicture()));
    page.locator("form[enctype] button").click();
    phone.axe();
    page.locator("form[action$='/completion'] button").click();
    assertThat(page.url()).endsWith("/requests/" + request);
  }

  /** An official signs in on a desk, finds the request in the inbox and decides. */
  private void decide(String username, String request, String decision, String language) {
    try (Browser desk = Browser.at(port, Browser.Size.DESK, language)) {
      Page page = desk.page();
      desk.open("/staff/sign-in").axe().fits();
      page.locator("[name=username]").fill(username);
      page.locator("[name=password]").fill(PASSWORD);
      submit(page);
      desk.open("/desk").axe().fits().shot("inbox-" + language + "-" + username);
      desk.open("/desk/find?q=سا").axe().fits();
      desk.open("/desk/find").axe().fits();
      page.locator("[name=q]").fill(language.equals("ar") ? "محمود ساره" : "احمد حسن");
      page.keyboard().press("Enter");
      page.locator("a[href='/desk/" + request + "']").waitFor();
      desk.axe().fits().shot("found-" + language + "-" + username);
      page.locator("a[href='/desk/" + request + "']").click();
      desk.axe().fits().shot("case-" + language + "-" + username);
      Locator form = page.locator("form:has(input[name=decision][value='" + decision + "'])");
      if (decision.equals("incomplete")) {
        page.locator("details:has(input[value=incomplete]) > summary").click();
        tick(form.locator("input[name=missing-incomplete][value=TENURE]"));
        tick(form.locator("input[name=reasons-incomplete][value=unreadable]"));
        form.locator("textarea").fill("صورة العقد غير واضحة، أعد تصويرها من فضلك.");
        desk.axe();
      }
      form.locator("button").click();
      assertThat(page.url()).contains("/desk?done=");
    }
  }

  private void pay(Browser browser, String request) {
    SandboxForTests.SANDBOX.fawry().notifyAt(URI.create("http://localhost:" + port + "/hooks/fawry/notifications"));
    Page page = browser.page();
    browser.open("/requests/" + request).axe().fits().shot("to-pay");
    page.locator("a[href^='/bills/']").first().click();
    browser.axe().fits().shot("bill");
    page.locator("form[action$='/orders'] button[value=fawry]").first().click();
    page.locator("#reference").waitFor();
    browser.axe().fits().shot("reference");
    String reference = page.locator("#reference").innerText().replaceAll("\\D", "");
    Page outlet = page.context().newPage();
    outlet.navigate(SandboxForTests.SANDBOX.baseUrl() + "/outlet?reference=" + reference);
    outlet.locator("#pay").click();
    outlet.locator("#bill[data-status=PAID]").waitFor();
    outlet.close();
  }

  private void issued(Browser browser, String request, String shot) throws Exception {
    Page page = browser.page();
    // The order's page looks after itself, and may do so just when it is left.
    await().ignoreExceptionsInstanceOf(PlaywrightException.class).atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(300)).untilAsserted(() -> {
          browser.open("/requests/" + request);
          assertThat(page.locator(".way li.now").count()).as("nothing is left to do").isZero();
        });
    browser.axe().fits().shot("completed-" + shot);
    browser.open("/licences").axe().fits().shot("renewed-" + shot);
    Path pdf = licence(page, shot);
    String code = Codes.onFirstPage(Files.readAllBytes(pdf));
    assertThat(code).startsWith("HTTP://LOCALHOST");
    try (Browser anyone = Browser.at(port, Browser.Size.PHONE, shot.startsWith("ar") ? "ar" : "en")) {
      anyone.open(code.replaceFirst("(?i)^https?://[^/]+", "")).axe().fits().shot("verified-" + shot);
      assertThat(anyone.page().content()).doesNotContain("28504120104211", "29009230111746");
    }
  }

  /** The pictures of the README. */
  private static void keepPictures() throws Exception {
    Path pictures = Files.createDirectories(Path.of("../docs/pictures"));
    Files.copy(Path.of("target/shots/portal-phone-ar.png"), pictures.resolve("portal.png"),
        StandardCopyOption.REPLACE_EXISTING);
    Codes.picture(Path.of("target/shots/licence-ar-phone.pdf"), pictures.resolve("licence.png"));
  }

  private static Path licence(Page page, String shot) throws Exception {
    String href = page.locator("a[href$='/document']").first().getAttribute("href");
    byte[] bytes = page.request().get(page.url().replaceFirst("/licences.*", "") + href).body();
    Path pdf = Path.of("target/shots/licence-" + shot + ".pdf");
    Files.createDirectories(pdf.getParent());
    return Files.write(pdf, bytes);
  }

  /** The label lies over the box, as a finger finds it. */
  private static void tick(Locator box) {
    box.check(new Locator.CheckOptions().setForce(true));
  }

  private static void submit(Page page) {
    page.locator("main form button[type=submit]").first().click();
  }

  private static String lastSms(String mobile) {
    return SandboxForTests.SANDBOX.messages(mobile).getFirst().text();
  }
}
