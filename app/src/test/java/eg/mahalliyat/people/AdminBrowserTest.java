package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator's pages in a real browser. */
@PlatformTest
@Tag("browser")
class AdminBrowserTest {
  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Officials officials;
  @Autowired Kinship kinship;
  @Autowired Leaves leaves;
  @Autowired InstantSource clock;

  @ParameterizedTest
  @CsvSource({"PHONE,ar", "PHONE,en", "DESK,ar", "DESK,en", "NARROW,ar"})
  void everyPageFitsAndIsOpenToAll(Size size, String language) {
    Actor.Staff admin = people.anOfficial(Role.ADMINISTRATOR, "محافظة القاهرة");
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    Actor.Staff clerk = people.aClerkOf("حي المعادي");
    LocalDate today = clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
    leaves.give(admin, new Leave(head.staffId(), today, today.plusDays(2), clerk.staffId(), "إجازة اعتيادية"));
    kinship.declareOwn(admin, TestPeople.aNationalId());
    kinship.declare(admin, TestPeople.aNationalId(), Kin.Relation.SIBLING);
    String card = "/admin/staff/" + head.staffId();
    Map<String, String> pages = Map.of("list", "/admin/staff?q=test", "new", "/admin/staff/new", "card", card, "post",
        card + "/post", "leave", card + "/leave", "delegation", card + "/delegation", "import", "/admin/staff/import",
        "kin", "/staff/kin");
    try (Browser browser = Browser.at(port, size, language)) {
      signedIn(browser, admin);
      pages.forEach((name, path) -> browser.open(path).shot(shot(name, size, language)).fits().axe());
      browser.open("/admin/staff/new").page().click("main form[method=post] button[type=submit]");
      browser.shot(shot("new-wrong", size, language)).fits().axe();
      browser.open(card).page().click("form[action$='/password'] button");
      browser.shot(shot("onetime", size, language)).fits().axe();
    }
  }

  @Test
  void aListWithFaultsIsReadOnAPhoneWithoutScripts(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"),
        "username,name_ar,name_en,unit,department,roles,from\n"
            + "Bad Name,فؤاد حسن,Fouad,EG01-31,archive,archivist,2026-01-01\n"
            + "good.name,فؤاد حسن,Fouad,EG02-01,archive,archivist,2026-01-01\n");
    try (Browser browser = Browser.withoutScripts(port, Size.PHONE, "ar")) {
      signedIn(browser, people.anOfficial(Role.ADMINISTRATOR, "محافظة القاهرة")).open("/admin/staff/import");
      browser.page().setInputFiles("#list", list);
      browser.page().click("button[name=how][value=check]");
      assertThat(browser.page().innerText("main")).contains("Bad Name", "EG02-01", "لم يُضف أحد");
      browser.shot("staff-import-faults-phone-ar").fits();
    }
  }

  private Browser signedIn(Browser browser, Actor.Staff official) {
    browser.open("/staff/sign-in");
    browser.page().fill("#username", officials.official(official.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private static String shot(String name, Size size, String language) {
    return "staff-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language;
  }
}
