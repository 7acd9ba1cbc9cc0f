package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A citizen pays by each provider on a phone, in Arabic and English, at the providers' own pages. */
@PlatformTest
@Tag("browser")
class ProvidersBrowserTest {
  @Autowired TestPeople people;
  @Autowired People register;
  @Autowired SignInCodes codes;
  @Autowired Sandbox sandbox;
  @LocalServerPort int port;

  private final Paying paying;

  @Autowired
  ProvidersBrowserTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @ParameterizedTest
  @CsvSource({"fawry,ar", "fawry,en", "fawry-dahab,ar", "fawry-dahab,en"})
  void paysUnderAReferenceNumber(String provider, String language) {
    Actor.Citizen citizen = people.aCitizen();
    Bill bill = paying.open(citizen);
    try (Browser phone = signedIn(citizen, language)) {
      order(phone, bill, provider);
      phone.page().locator("#reference").waitFor();
      phone.axe().fits().shot("pay-" + provider + "-" + language);
      String reference = phone.page().locator("#reference").innerText().replaceAll("\\D", "");
      Page outlet = phone.page().context().newPage();
      outlet.navigate(sandbox.baseUrl() + "/outlet?reference=" + reference);
      outlet.locator("#pay").click();
      outlet.locator("#bill[data-status=PAID]").waitFor();
      outlet.close();
      paid(phone, bill);
    }
  }

  @ParameterizedTest
  @CsvSource({"biller,ar", "biller,en", "post-office,ar", "post-office,en"})
  void paysUnderTheNumberOfTheBill(String collector, String language) {
    Actor.Citizen citizen = people.aCitizen();
    Bill bill = paying.open(citizen);
    try (Browser phone = signedIn(citizen, language)) {
      phone.open("/bills/" + bill.id()).axe().fits().shot("pay-" + collector + "-" + language);
      String account = phone.page().locator("#account").innerText().replaceAll("\\D", "");
      Page outlet = phone.page().context().newPage();
      outlet.navigate(sandbox.baseUrl() + "/" + collector + "?account=" + account);
      assertThat(outlet.locator("#bill-amount").innerText()).contains("150.50");
      outlet.locator("#pay").click();
      outlet.locator("#takings").waitFor();
      outlet.close();
      paid(phone, bill);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void paysByCardAtTheGatewayAndComesBack(String language) {
    Actor.Citizen citizen = people.aCitizen();
    Bill bill = paying.open(citizen);
    try (Browser phone = signedIn(citizen, language)) {
      Page page = phone.page();
      order(phone, bill, "e-finance");
      page.locator("a[href$='/e-finance']").waitFor();
      phone.axe().fits().shot("pay-e-finance-order-" + language);
      page.locator("a[href$='/e-finance']").click();
      phone.axe().fits().shot("pay-e-finance-" + language);
      page.locator("main form button[type=submit]").first().click();
      page.locator("#card").fill("5123450000000008");
      page.locator("#pay").click();
      page.locator("#request[data-paid=true]").waitFor();
      page.locator("#back").click();
      assertThat(page.url()).contains("/bills/" + bill.id() + "/orders/");
      paid(phone, bill);
    }
  }

  @Test
  void choosesAnotherWayWhileOneIsOpen() {
    Actor.Citizen citizen = people.aCitizen();
    Bill bill = paying.open(citizen);
    try (Browser phone = signedIn(citizen, "ar")) {
      order(phone, bill, "fawry");
      phone.page().locator("#reference").waitFor();
      phone.open("/bills/" + bill.id());
      phone.page().locator("details:has(button[value=fawry-dahab]) > summary").click();
      phone.axe().fits().shot("pay-other-ways");
      phone.page().locator("button[value=fawry-dahab]").click();
      phone.page().locator("#reference").waitFor();
      assertThat(phone.page().locator("button[value=fawry]").count()).isZero();
    }
  }

  private void order(Browser phone, Bill bill, String provider) {
    phone.open("/bills/" + bill.id()).axe().fits();
    phone.page().locator("button[name=provider][value=" + provider + "]").click();
  }

  private void paid(Browser phone, Bill bill) {
    // The order's page looks after itself, and may do so just when it is left.
    await().ignoreExceptionsInstanceOf(PlaywrightException.class).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      phone.open("/bills/" + bill.id());
      assertThat(phone.page().locator("a[href^='/receipts/']").count()).isPositive();
    });
    phone.axe().fits();
    phone.page().locator("a[href^='/receipts/']").first().click();
    phone.axe().fits();
    assertThat(phone.page().content()).doesNotContain("⟦");
    String proof = URI.create(phone.page().locator("a[href*='/rc/']").getAttribute("href")).getPath();
    phone.open(proof).axe().fits();
    assertThat(phone.page().locator("main").innerText()).contains("150.50").doesNotContain("⟦");
  }

  private Browser signedIn(Actor.Citizen who, String language) {
    URI platform = URI.create("http://localhost:" + port);
    sandbox.collectFor(platform);
    sandbox.fawry().notifyAt(platform.resolve("/hooks/fawry/notifications"));
    Browser browser = Browser.at(port, Size.PHONE, language);
    browser.open("/sign-in");
    browser.page().fill("#nationalId", register.person(who.personId()).nationalId().orElseThrow().digits());
    browser.page().click("main button[type=submit]");
    String challenge = browser.page().inputValue("main form >> nth=0 >> input[name=challenge]");
    browser.page().fill("#code", codes.codeOf(UUID.fromString(challenge)).orElseThrow().digits());
    browser.page().click("main button[type=submit] >> nth=0");
    return browser;
  }
}
