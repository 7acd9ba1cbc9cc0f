package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a phone: an official proposes a supplementary bill, the head approves it, the applicant reads why and pays. */
@PlatformTest
@Tag("browser")
class SupplementBrowserTest {
  private static final String UNIT = "حي المعادي";
  private static final String LAW = "المادة 5 من قانون 154 لسنة 2019";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired People register;
  @Autowired Officials officials;
  @Autowired SignInCodes codes;
  @Autowired TestRequests some;
  @Autowired Sandbox sandbox;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void isProposedApprovedReadAndPaid(String language) {
    Actor.Citizen citizen = people.aCitizen();
    UUID request = some.aRequest(citizen);
    String address;
    try (Browser phone = official(Role.REVENUE_OFFICER, language)) {
      address = propose(phone, request, language);
    }
    try (Browser phone = official(Role.UNIT_HEAD, language)) {
      phone.open("/desk/supplements").axe().fits().shot("supplements-list-" + language);
      phone.page().locator("a[href='" + address + "']").click();
      phone.axe().fits();
      phone.page().locator("form[action$='/approval'] button").click();
      phone.axe().fits().shot("supplement-open-" + language);
      phone.page().locator("details > summary").last().click();
      phone.axe().fits().shot("supplement-withdraw-" + language);
    }
    try (Browser phone = applicant(citizen, language)) {
      phone.open("/requests/" + request).axe().fits().shot("supplement-told-" + language);
      assertThat(phone.page().locator("main").innerText()).contains(LAW, "120.50").doesNotContain("⟦");
      phone.page().locator("section a[href^='/bills/']").first().click();
      pay(phone, language);
    }
  }

  private static String propose(Browser phone, UUID request, String language) {
    Page page = phone.open("/desk/" + request + "/supplements").page();
    phone.axe().fits();
    page.locator("main form[method=post] button[type=submit]").click();
    phone.axe().fits().shot("supplement-new-wrong-" + language);
    page.click("label[for=reason]");
    page.selectOption("#item", "LF-SHOP");
    page.fill("#amount", "120.50");
    page.fill("#legal", LAW);
    page.fill("#explanation", "قيس المحل 42 مترًا، وذُكر في الطلب 35.5");
    page.fill("#days", "10");
    page.locator("main form[method=post] button[type=submit]").click();
    phone.axe().fits().shot("supplement-proposed-" + language);
    return URI.create(page.url()).getPath();
  }

  private void pay(Browser phone, String language) {
    String bill = URI.create(phone.page().url()).getPath();
    phone.axe().fits().shot("supplement-bill-" + language);
    phone.page().locator("button[name=provider][value=fawry]").click();
    phone.page().locator("#reference").waitFor();
    String reference = phone.page().locator("#reference").innerText().replaceAll("\\D", "");
    Page outlet = phone.page().context().newPage();
    outlet.navigate(sandbox.baseUrl() + "/outlet?reference=" + reference);
    outlet.locator("#pay").click();
    outlet.locator("#bill[data-status=PAID]").waitFor();
    outlet.close();
    // The order's page looks after itself, and may do so just when it is left.
    await().ignoreExceptionsInstanceOf(PlaywrightException.class).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      phone.open(bill);
      assertThat(phone.page().locator("a[href^='/receipts/']").count()).isPositive();
    });
  }

  private Browser official(Role role, String language) {
    Actor.Staff official = people.anOfficial(role, UNIT);
    Browser browser = Browser.at(port, Size.PHONE, language).open("/staff/sign-in");
    browser.page().fill("#username", officials.official(official.staffId()).username());
    browser.page().fill("#password", TestPeople.PASSWORD);
    browser.page().click("main form button[type=submit]");
    return browser;
  }

  private Browser applicant(Actor.Citizen citizen, String language) {
    URI platform = URI.create("http://localhost:" + port);
    sandbox.collectFor(platform);
    sandbox.fawry().notifyAt(platform.resolve("/hooks/fawry/notifications"));
    Browser browser = Browser.at(port, Size.PHONE, language).open("/sign-in");
    browser.page().fill("#nationalId", register.person(citizen.personId()).nationalId().orElseThrow().digits());
    browser.page().click("main button[type=submit]");
    String challenge = browser.page().inputValue("main form >> nth=0 >> input[name=challenge]");
    browser.page().fill("#code", codes.codeOf(UUID.fromString(challenge)).orElseThrow().digits());
    browser.page().click("main button[type=submit] >> nth=0");
    return browser;
  }
}
