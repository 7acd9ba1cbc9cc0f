package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.delivery.TestOutputs;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The counter's pages in a real browser: on a tablet in the hand and at a desk, by keyboard, without scripts, on paper. */
@Tag("browser")
@PlatformTest
class CounterBrowserTest {
  private static final String[] ANSWERS = {"licence_kind", "shop", "licence_no", "131/2024/77", "form", "electronic",
    "capacity", "licensee", "original", "damaged", "copies", "2", "purpose", "للبنك", "mobile", "01001234567",
    "delivery", "pickup", "declaration", "yes"};
  private static final double POINTS_PER_MM = 72 / 25.4;

  @Value("${local.server.port}")
  int port;

  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired TestCompany companies;
  @Autowired TestOutputs outputs;
  @Autowired Officials officials;
  @Autowired Requests requests;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en", "NARROW,ar"})
  void everyPageFitsAndIsOpenToAll(Size size, String language) {
    String unit = "حي الشرابية";
    Actor.Staff clerk = people.aClerkOf(unit);
    Surfer surfer = sessions.official(port, clerk);
    Actor.Citizen citizen = people.aCitizen("ليلى عبد الرحمن الشافعي");
    UUID draft = counter.aDraft(surfer, citizen, "CRT-01");
    String page = "/counter/drafts/" + draft;
    try (Browser browser = signedIn(size, language, clerk)) {
      look(browser, size, language, "home", "/counter");
      look(browser, size, language, "person", "/counter/people");
      look(browser, size, language, "company", "/counter/companies");
      browser.page().fill("#number", TestCompany.aNumber().digits());
      browser.page().fill("#office", "القاهرة");
      browser.page().click("main button[type=submit]");
      browser.page().fill("#name", "شركة النيل للأغذية");
      shot(browser, size, language, "company-new");
      browser.page().click("main button[type=submit]");
      shot(browser, size, language, "extract");
      String company = "/counter/visits/" + browser.page().url().replaceAll(".*/visits/([0-9a-f-]{36}).*", "$1");
      companies.extract(surfer, company, citizen);
      look(browser, size, language, "extract-again", company + "/extract");
      String visit = surfer.post("/counter", "q", counter.numberOf(citizen)).location();
      look(browser, size, language, "confirm", visit);
      look(browser, size, language, "agent", visit + "/agent");
      surfer.post(visit + "/confirm", "who", "self");
      look(browser, size, language, "visit", visit + "?q=CRT-01");
      look(browser, size, language, "questions", page);
      browser.page().click("form[action='" + page + "'] button[type=submit]");
      shot(browser, size, language, "questions-wrong");
      counter.answered(surfer, draft, ANSWERS);
      UUID scan = counter.scanned(surfer, draft);
      look(browser, size, language, "papers", page + "/papers");
      look(browser, size, language, "note", page + "/note");
      counter.sorted(surfer, draft, scan, "PREV_LIC", "original-PREV_LIC", "yes");
      look(browser, size, language, "check", page + "/check");
      String receipt = surfer.post(page + "/submit").location();
      look(browser, size, language, "receipt", receipt);
      look(browser, size, language, "brought", "/counter/requests/" + counter.requestIn(receipt));
      UUID output = outputs.ready(citizen, unit);
      look(browser, size, language, "queue", "/delivery");
      look(browser, size, language, "give", "/delivery/" + output);
      surfer.upload("/delivery/" + output, "photograph", "وجه.png", TestRequests.aPicture(), "nationalId",
          counter.numberOf(citizen));
      look(browser, size, language, "proof", "/delivery/" + output + "/proof");
    }
  }

  @Test
  void aClerkNeedsNoMouse() {
    Actor.Staff clerk = people.aClerkOf("حي الساحل");
    Actor.Citizen citizen = people.aCitizen();
    try (Browser desk = signedIn(Size.DESK, "ar", clerk)) {
      Page page = desk.open("/counter").page();
      // As a hand scanner does: digits into what has the focus, then Enter.
      page.keyboard().type(counter.numberOf(citizen));
      page.keyboard().press("Enter");
      page.waitForURL("**/counter/visits/*");
      page.locator("#who").focus();
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      page.locator("#q").waitFor();
      page.locator("#q").focus();
      page.keyboard().type("CRT-01");
      page.keyboard().press("Enter");
      page.locator("form[action$='/drafts'] button").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/counter/drafts/*");
      page.locator("h1").click();
      page.keyboard().press("2");
      page.waitForURL("**/papers");
      page.keyboard().press("n");
      page.waitForURL("**/note");
    }
  }

  @Test
  void papersAreScannedSortedAndReceivedWithoutScripts() {
    Actor.Staff clerk = people.aClerkOf("حي الزيتون");
    Surfer surfer = sessions.official(port, clerk);
    Actor.Citizen citizen = people.aCitizen();
    UUID draft = counter.aDraft(surfer, citizen, "CRT-01");
    counter.answered(surfer, draft, ANSWERS);
    try (Browser tablet = withoutScripts(clerk)) {
      Page page = tablet.open("/counter/drafts/" + draft + "/papers").page();
      page.setInputFiles("#files", new FilePayload[] {
        new FilePayload("أول.png", "image/png", TestRequests.aPicture()),
        new FilePayload("ثان.png", "image/png", TestRequests.aPicture())});
      page.click("form[action$='/scans'] button");
      assertThat(page.locator("ul.scans > li").count()).isEqualTo(2);
      page.locator("ul.scans select").first().selectOption("PREV_LIC");
      page.click("label[for=original-PREV_LIC]");
      page.click("button[name=then]");
      assertThat(page.url()).endsWith("/check");
      page.click("form[action$='/submit'] button");
      assertThat(page.url()).endsWith("/receipt");
      assertThat(page.locator("svg.qr path").count()).isEqualTo(1);
    }
  }

  @Test
  void whoFetchesSignsOnTheGlass() {
    String unit = "حي عين شمس";
    Actor.Staff clerk = people.aClerkOf(unit);
    Actor.Citizen citizen = people.aCitizen();
    UUID output = outputs.ready(citizen, unit);
    try (Browser tablet = signedIn(Size.PHONE, "ar", clerk)) {
      Page page = tablet.open("/delivery/" + output).page();
      page.fill("#nationalId", counter.numberOf(citizen));
      page.click("main form button[type=submit]");
      assertThat(page.locator("#photograph-error").count()).as("an empty glass is no signature").isEqualTo(1);
      page.locator("canvas").scrollIntoViewIfNeeded();
      var box = page.locator("canvas").boundingBox();
      page.mouse().move(box.x + 20, box.y + box.height / 2);
      page.mouse().down();
      page.mouse().move(box.x + box.width / 2, box.y + 10);
      page.mouse().move(box.x + box.width - 20, box.y + box.height - 10);
      page.mouse().up();
      tablet.shot("signature-phone-ar");
      page.click("main form button[type=submit]");
      page.waitForURL("**/proof?done");
      page.click("label[for=reason]");
      page.click("main form button[type=submit]");
      page.locator("img.proof").waitFor();
      assertThat(page.evaluate("() => document.querySelector('img.proof').naturalWidth")).isEqualTo(900);
      tablet.fits().axe().shot("proof-seen-phone-ar");
    }
    assertThat(requests.request(citizen, output).ended()).isTrue();
  }

  @Test
  void receiptAndNoteComeOutOfBothPrinters() throws IOException {
    Actor.Staff clerk = people.aClerkOf("حي الوايلي");
    Surfer surfer = sessions.official(port, clerk);
    UUID draft = counter.aDraft(surfer, people.aCitizen(), "CRT-01");
    try (Browser desk = signedIn(Size.DESK, "ar", clerk)) {
      prints(desk, "/counter/drafts/" + draft + "/note");
      counter.answered(surfer, draft, ANSWERS);
      counter.sorted(surfer, draft, counter.scanned(surfer, draft), "PREV_LIC");
      prints(desk, surfer.post("/counter/drafts/" + draft + "/submit").location());
    }
  }

  /** One page each: 80 mm wide for the roll, a sheet of A4. */
  private static void prints(Browser desk, String path) throws IOException {
    assertThat(millimetres(desk, path)).isBetween(79.0, 81.0);
    assertThat(millimetres(desk, path + "?slip=false")).isBetween(209.0, 211.0);
  }

  private static double millimetres(Browser desk, String path) throws IOException {
    byte[] bytes = desk.open(path).page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).as(path).isEqualTo(1);
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      return sheet.getWidth() / POINTS_PER_MM;
    }
  }

  private static void look(Browser browser, Size size, String language, String name, String path) {
    browser.open(path);
    shot(browser, size, language, name);
  }

  private static void shot(Browser browser, Size size, String language, String name) {
    browser.shot("counter-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language).fits().axe();
  }

  private Browser signedIn(Size size, String language, Actor.Staff who) {
    return signIn(Browser.at(port, size, language), who);
  }

  private Browser withoutScripts(Actor.Staff who) {
    return signIn(Browser.withoutScripts(port, Size.PHONE, "ar"), who);
  }

  private Browser signIn(Browser browser, Actor.Staff who) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(who.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }
}
