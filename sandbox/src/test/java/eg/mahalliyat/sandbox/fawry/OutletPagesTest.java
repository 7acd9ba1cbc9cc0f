package eg.mahalliyat.sandbox.fawry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import java.net.URLEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutletPagesTest {
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
  private final Browser browser = new Browser(sandbox.baseUrl());
  private final Shop shop = new Shop(browser, Merchant.DEMO);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void the_page_is_Arabic_first_and_English_on_request() {
    assertThat(browser.get("/outlet").body()).contains("lang=\"ar\" dir=\"rtl\"", "الرقم المرجعي");
    assertThat(browser.get("/outlet?lang=en").body())
        .contains("lang=\"en\" dir=\"ltr\"", "Reference number");
  }

  @Test
  void a_reference_number_in_either_digits_shows_the_bill() {
    var reference = charged("R1");
    var arabic =
        reference
            .chars()
            .mapToObj(c -> String.valueOf((char) (c - '0' + '٠')))
            .reduce("", String::concat);

    for (var typed : new String[] {reference, arabic}) {
      var page = browser.get("/outlet?lang=en&reference=" + encoded(typed)).body();
      assertThat(page).contains("EGP 450.00", "id=\"bill-merchant\"><bdi>mahalliyat", "id=\"pay\"");
    }
  }

  @Test
  void the_other_language_shows_the_same_bill() {
    var reference = charged("R1");

    assertThat(browser.get("/outlet?reference=" + reference).body())
        .contains("href=\"/outlet?reference=" + reference + "&amp;lang=en\"");
  }

  @Test
  void the_button_pays_and_shows_the_bill_as_paid() {
    var reference = charged("R1");

    var page = browser.postForm("/outlet/pay", "reference=" + reference);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("data-status=\"PAID\"", "مدفوعة").doesNotContain("id=\"pay\"");
    assertThat(sandbox.fawry().order(reference).orElseThrow().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void paying_twice_is_a_conflict_and_says_so() {
    var reference = charged("R1");
    browser.postForm("/outlet/pay", "reference=" + reference);

    var again = browser.postForm("/outlet/pay", "lang=en&reference=" + reference);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("already paid");
  }

  @Test
  void an_unknown_reference_is_not_found_when_looked_up_and_when_paid() {
    assertThat(browser.get("/outlet?reference=123456789").statusCode()).isEqualTo(404);
    assertThat(browser.postForm("/outlet/pay", "reference=123456789").statusCode()).isEqualTo(404);
  }

  @Test
  void what_was_typed_never_becomes_markup() {
    assertThat(browser.get("/outlet?reference=%22%3E%3Cscript%3E").body())
        .doesNotContain("<script>");
  }

  @Test
  void recent_orders_are_listed_with_their_state_for_people_and_programs() {
    var unpaid = charged("R1");
    var paid = charged("R2");
    sandbox.fawry().pay(paid);

    assertThat(browser.get("/outlet").body())
        .contains("data-reference=\"" + unpaid + "\" data-status=\"NEW\"")
        .contains("data-reference=\"" + paid + "\" data-status=\"PAID\"");
    var newest = browser.json("/outlet/orders.json").path(0);
    assertThat(newest.path("merchantRefNumber").asString()).isEqualTo("R2");
    assertThat(newest.path("status").asString()).isEqualTo("PAID");
  }

  private String charged(String reference) {
    return shop.charge(reference, "450.00").path("referenceNumber").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
