package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Base32;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An inspector holds codes against shops, in a real browser, with the network cut. */
@PlatformTest
@Tag("browser")
class InspectBrowserTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  @Autowired TestPapers papers;
  @Autowired TestMeasures measures;
  @Autowired TestPhotographs photographs;
  @Autowired TestPeople people;
  @Autowired TestSession sessions;
  @Autowired Licences licences;
  @Autowired StreetScans scans;
  @Autowired RegisterHistory history;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  @Test
  void aCodeIsCheckedWithoutANetworkAndTheScanArrivesOnceLater() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    var good = papers.aPaper(holder, term(-10, 300));
    var revoked = papers.aPaper(holder, term(-10, 300));
    measures.revoke(revoked.licence());
    clock.pass(StatusLists.LOOKED);
    Actor.Staff inspector = people.anOfficial(Role.SHOP_INSPECTOR, TestLicences.UNIT);
    int before = scans.newest(inspector).size();
    try (Browser browser = taken(inspector, Size.PHONE, "ar")) {
      Page page = browser.page();
      page.context().grantPermissions(List.of("geolocation"));
      page.context().setGeolocation(new Geolocation(29.9602, 31.2569));
      page.context().setOffline(true);
      page.reload();
      page.waitForSelector("#inspect[data-ready]");
      assertThat(page.getAttribute("#inspect", "data-me")).as("the copy that the device keeps").isEmpty();

      page.setInputFiles("#picture", new FilePayload("code.png", "image/png", picture(address(good.path()))));
      page.waitForSelector(".verdict.ok, [data-trouble]:not(:empty)");
      assertThat(page.textContent("[data-trouble]")).as("what the reader says").isEmpty();
      page.waitForSelector(".verdict.ok");
      assertThat(page.textContent("[data-claims]")).contains("holder", "premises", "EG01-31");
      browser.shot("inspect-active-phone-ar").fits().axe();
      page.click("label[for=finding-2]");
      page.fill("#remark", "الرخصة لمحل في شارع آخر");
      page.click("[data-form] button");
      page.waitForSelector("[data-list] li");

      typed(page, address(revoked.path()), "bad");
      assertThat(page.textContent("[data-word]")).contains("ملغاة");
      byte[] edited = Base32.decode(good.path().substring(3));
      edited[60] ^= 1;
      typed(page, address("/V/" + Base32.encode(edited)), "bad");
      assertThat(page.textContent("[data-word]")).contains("مزورة");
      assertThat(page.textContent("[data-claims]")).as("nothing that a forger wrote").isEmpty();
      typed(page, "HTTPS://EVIL.EXAMPLE" + good.path(), "bad");
      assertThat(page.textContent("[data-word]")).contains("عنوان");
      page.click("[data-again]");
      assertThat(scans.newest(inspector)).as("nothing has left the device").hasSize(before);

      page.context().setOffline(false);
      await().atMost(SOON).until(() -> scans.newest(inspector).size() == before + 4);
      page.waitForSelector("[data-list] li[data-sent=done] >> nth=3");
      page.reload();
      page.waitForSelector("#inspect[data-ready]");
      assertThat(scans.newest(inspector)).as("once").hasSize(before + 4);
    }
    StreetScans.Kept copied = scans.newest(inspector).stream().filter(scan -> good.licence().equals(scan.about().licence())
        && scan.finding().what().equals("place")).findFirst().orElseThrow();
    assertThat(copied.finding().remark()).contains("شارع آخر");
    assertThat(copied.place()).isNotNull();
    assertThat(history.of(inspector, good.licence())).extracting(RegisterHistory.Line::fact).contains("LicenceScanned");
    assertThat(history.of(holder, good.licence())).extracting(RegisterHistory.Line::fact).doesNotContain("LicenceScanned");
  }

  /** Everybody sees the place who has the code; on an inspector's device nothing of it stays. */
  @Test
  void thePlaceIsSeenWithANetworkAndToldOfWithout() throws Exception {
    var paper = papers.aPaper(people.aCitizen(), term(-10, 300));
    var without = papers.aPaper(people.aCitizen(), term(-10, 300));
    photographs.put(paper.licence(), TestPictures.front(Color.ORANGE));
    try (Browser visitor = at(Size.PHONE, "ar")) {
      visitor.open(paper.path()).page().waitForFunction("() => document.querySelector('.photograph img').naturalWidth === 640");
      visitor.shot("verdict-photograph-phone-ar").fits().axe();
    }
    Actor.Staff inspector = people.anOfficial(Role.SHOP_INSPECTOR, TestLicences.UNIT);
    try (Browser browser = taken(inspector, Size.PHONE, "ar")) {
      Page page = browser.page();
      typed(page, address(paper.path()), "ok");
      page.waitForFunction("() => document.querySelector('[data-picture]').naturalWidth === 640");
      browser.shot("inspect-photograph-phone-ar").fits().axe();
      assertThat(String.valueOf(page.evaluate("""
          async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys())
            .map((kept) => kept.url)))).flat().join(' ')"""))).contains("/inspect/shell").doesNotContain("photograph");
      typed(page, address(without.path()), "ok");
      page.waitForSelector("[data-pictured]:text('لا صورة')");
      assertThat(page.isVisible("[data-picture]")).isFalse();

      page.context().setOffline(true);
      typed(page, address(paper.path()), "ok");
      page.waitForSelector("[data-pictured]:text('بلا شبكة')");
      assertThat(page.getAttribute("[data-picture]", "src")).isNull();
      browser.shot("inspect-photograph-offline-phone-ar");
      page.click("label[for=finding-4]");
      page.click("[data-form] button");
      page.waitForSelector("[data-list] li:has-text('الصورة')");
      page.context().setOffline(false);
      page.waitForFunction("() => document.querySelector('[data-picture]').naturalWidth === 640");
      await().atMost(SOON).until(() -> scans.newest(inspector).stream().anyMatch(scan ->
          paper.licence().equals(scan.about().licence()) && scan.finding().what().equals("picture")));
    }
  }

  /** This one the reader misses in each size while it looks for a code among other things. */
  @Test
  void aPictureOfNothingButACodeIsRead() throws Exception {
    Random letters = new Random(7);
    String code = "HTTP://LOCALHOST:40123/V/" + IntStream.range(0, 330).map(i -> letters.nextInt(32))
        .mapToObj(i -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".substring(i, i + 1)).collect(Collectors.joining());
    try (Browser visitor = opened(at(Size.PHONE, "ar"))) {
      Page page = visitor.page();
      page.setInputFiles("#picture", new FilePayload("code.png", "image/png", picture(code)));
      page.waitForSelector(".verdict.bad, [data-trouble]:not(:empty)");
      assertThat(page.textContent("[data-trouble]")).isEmpty();
    }
  }

  @Test
  void anOldListIsNotBelievedAndAnOlderOneDoesNotReplaceANewerOne() throws Exception {
    var paper = papers.aPaper(people.aCitizen(), term(-10, 300));
    clock.pass(StatusLists.LOOKED);
    try (Browser browser = taken(people.anOfficial(Role.INSPECTOR, TestLicences.UNIT), Size.PHONE, "en")) {
      Page page = browser.page();
      page.evaluate("() => localStorage.setItem('inspect-newest', String(Math.floor(Date.now() / 1000) + 90000000))");
      page.context().setOffline(true);
      page.reload();
      page.waitForSelector("#inspect[data-ready]");
      typed(page, address(paper.path()), "warn");
      assertThat(page.textContent("[data-word]")).isEqualTo("Signature good");
      assertThat(page.textContent("[data-state]")).contains("A list that does not hold");
    }
  }

  @Test
  void thePagesFitAndAreOpenToAll() {
    var paper = papers.aPaper(people.aCitizen(), term(-10, 300));
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, TestLicences.UNIT);
    for (Size size : Size.values()) {
      for (String language : List.of("ar", "en")) {
        String name = size.name().toLowerCase(Locale.ROOT) + "-" + language;
        try (Browser browser = taken(head, size, language)) {
          browser.shot("inspect-" + name).fits().axe();
          typed(browser.page(), address(paper.path()), "ok");
          browser.shot("inspect-verdict-" + name).fits().axe();
          browser.open("/licences/scans").shot("scans-" + name).fits().axe();
        }
      }
    }
    try (Browser visitor = opened(at(Size.PHONE, "ar"))) {
      typed(visitor.page(), address(paper.path()), "ok");
      assertThat(visitor.page().isVisible("[data-form]")).as("a visitor keeps nothing").isFalse();
    }
  }

  private Browser taken(Actor actor, Size size, String language) {
    Browser browser = at(size, language);
    browser.page().context().addCookies(
        List.of(new Cookie("SESSION", sessions.of(actor)).setUrl("http://localhost:" + port)));
    return opened(browser);
  }

  /** The device's clock is the platform's: lists are judged by it. */
  private Browser at(Size size, String language) {
    Browser browser = Browser.at(port, size, language);
    browser.page().clock().setFixedTime(java.util.Date.from(clock.instant()));
    return browser;
  }

  private static Browser opened(Browser browser) {
    browser.open("/inspect").page().waitForSelector("#inspect[data-ready]");
    return browser;
  }

  private static void typed(Page page, String code, String look) {
    page.fill("#code", code);
    page.click("[data-typed] button");
    page.waitForSelector(".verdict." + look);
  }

  private String address(String path) {
    String code = papers.aCode("131/2020/999997", term(0, 1));
    return code.substring(0, code.lastIndexOf("/V/")) + path;
  }

  private static byte[] picture(String code) throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    MatrixToImageWriter.writeToStream(new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 900, 900), "png", png);
    return png.toByteArray();
  }

  private Term term(int from, int until) {
    return new Term(licences.today().plusDays(from), licences.today().plusDays(until));
  }
}
