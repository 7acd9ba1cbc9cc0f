package eg.mahalliyat.sandbox.fawry;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.SettableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FawryApiTest {
  private final SettableClock clock = new SettableClock();
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults().withClock(clock));
  private final Shop shop = new Shop(new Browser(sandbox.baseUrl()), Merchant.DEMO);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAYATFAWRY", "PayAtFawry"})
  void a_charge_in_either_spelling_gets_a_reference_number(String method) {
    var answer = shop.charge("R1", "450.00", Map.of("paymentMethod", method));

    assertThat(code(answer)).isEqualTo(200);
    assertThat(answer.path("type").asString()).isEqualTo("ChargeResponse");
    assertThat(answer.path("referenceNumber").asString()).matches("\\d{9,10}");
    assertThat(answer.path("merchantRefNumber").asString()).isEqualTo("R1");
    assertThat(answer.path("orderStatus").asString()).isEqualTo("NEW");
  }

  @Test
  void amounts_are_written_as_numbers_with_two_decimals() {
    var body = shop.rawCharge("R1", "450.50").body();

    assertThat(body).contains("\"orderAmount\":450.50").contains("\"paymentAmount\":450.50");
  }

  @Test
  void the_same_charge_again_is_the_same_order() {
    var first = shop.charge("R1", "450.00");

    assertThat(shop.charge("R1", "450.00").path("referenceNumber"))
        .isEqualTo(first.path("referenceNumber"));
    assertThat(sandbox.fawry().orders()).hasSize(1);
  }

  @Test
  void the_same_merchant_reference_with_another_amount_is_refused() {
    shop.charge("R1", "450.00");

    assertThat(code(shop.charge("R1", "451.00"))).isEqualTo(9991);
  }

  @Test
  void a_wrong_signature_is_refused_by_every_call() {
    var wrong =
        new Shop(shop.browser(), new Merchant(Merchant.DEMO.code(), "another key", "", null));
    var order = reference(shop.charge("R1", "450.00"));

    assertThat(code(wrong.charge("R2", "450.00"))).isEqualTo(9946);
    assertThat(code(wrong.status("", "R1"))).isEqualTo(9946);
    assertThat(code(wrong.status("/v2", "R1"))).isEqualTo(9946);
    assertThat(code(wrong.refund(order, "1.00", ""))).isEqualTo(9946);
    assertThat(code(wrong.cancel(order))).isEqualTo(9946);
  }

  @Test
  void an_unknown_merchant_is_refused() {
    var stranger = new Shop(shop.browser(), new Merchant("stranger", "key", "", null));

    assertThat(code(stranger.charge("R1", "450.00"))).isEqualTo(9901);
  }

  @Test
  void only_pounds_are_taken() {
    assertThat(code(shop.charge("R1", "450.00", Map.of("currencyCode", "USD")))).isEqualTo(9990);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "-5.00", "20.505"})
  void an_amount_is_positive_and_has_no_third_decimal(String amount) {
    assertThat(code(shop.charge("R1", amount))).isEqualTo(9990);
  }

  @Test
  void an_expiry_in_the_past_is_refused() {
    var past = clock.instant().minusSeconds(1).toEpochMilli();

    assertThat(code(shop.charge("R1", "450.00", Map.of("paymentExpiry", past)))).isEqualTo(9990);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an address", "paid", "ftp://127.0.0.1/paid"})
  void a_webhook_that_nobody_can_post_to_is_refused(String webhook) {
    assertThat(code(shop.charge("R1", "450.00", Map.of("orderWebHookUrl", webhook))))
        .isEqualTo(9990);
  }

  @Test
  void cards_are_not_played() {
    assertThat(code(shop.charge("R1", "450.00", Map.of("paymentMethod", "CARD")))).isEqualTo(9993);
  }

  @Test
  void the_status_of_a_paid_order_is_PAID_in_both_versions_and_signed_in_the_second() {
    var reference = reference(shop.charge("R1", "450.00"));
    sandbox.fawry().pay(reference);

    var second = shop.status("/v2", "R1");
    assertThat(second.path("orderStatus").asString()).isEqualTo("PAID");
    assertThat(second.path("paymentTime").asLong()).isEqualTo(clock.millis());
    var payment = second.path("paymentRefrenceNumber").asString();
    var text = reference + "R1" + "450.00" + "450.00" + "PAID" + "PAYATFAWRY" + payment;
    assertThat(second.path("signature").asString())
        .isEqualTo(Shop.sha256(text + Merchant.DEMO.secureKey()));
    assertThat(shop.status("", "R1").path("paymentStatus").asString()).isEqualTo("PAID");
  }

  @Test
  void an_unpaid_order_is_UNPAID_in_version_1() {
    shop.charge("R1", "450.00");

    assertThat(shop.status("", "R1").path("paymentStatus").asString()).isEqualTo("UNPAID");
  }

  @Test
  void nobody_knows_an_order_that_was_never_charged() {
    assertThat(code(shop.status("/v2", "nothing"))).isEqualTo(9938);
  }

  @Test
  void an_order_past_its_expiry_is_EXPIRED_and_can_no_longer_be_paid() {
    var expiry = clock.instant().plus(Duration.ofHours(1)).toEpochMilli();
    var reference = reference(shop.charge("R1", "450.00", Map.of("paymentExpiry", expiry)));
    clock.forward(Duration.ofHours(1));

    assertThat(shop.status("/v2", "R1").path("orderStatus").asString()).isEqualTo("EXPIRED");
    assertThat(sandbox.fawry().pay(reference)).isEqualTo(new Outcome.Refused(Refusal.NOT_UNPAID));
  }

  @Test
  void an_unpaid_order_can_be_cancelled_and_a_paid_one_cannot() {
    var unpaid = reference(shop.charge("R1", "450.00"));
    var paid = reference(shop.charge("R2", "450.00"));
    sandbox.fawry().pay(paid);

    assertThat(code(shop.cancel(unpaid))).isEqualTo(200);
    assertThat(shop.status("/v2", "R1").path("orderStatus").asString()).isEqualTo("CANCELED");
    assertThat(code(shop.cancel(paid))).isEqualTo(9992);
  }

  @Test
  void a_paid_order_is_refunded_in_parts_up_to_what_was_paid() {
    var reference = reference(shop.charge("R1", "450.00"));
    sandbox.fawry().pay(reference);

    assertThat(code(shop.refund(reference, "50.00", "مكرر"))).isEqualTo(200);
    assertThat(shop.status("/v2", "R1").path("orderStatus").asString())
        .isEqualTo("PARTIAL_REFUNDED");
    assertThat(code(shop.refund(reference, "400.01", ""))).isEqualTo(9935);
    assertThat(code(shop.refund(reference, "400.00", ""))).isEqualTo(200);
    assertThat(shop.status("/v2", "R1").path("orderStatus").asString()).isEqualTo("REFUNDED");
  }

  @Test
  void an_unpaid_order_is_not_refunded() {
    var reference = reference(shop.charge("R1", "450.00"));

    assertThat(code(shop.refund(reference, "450.00", ""))).isEqualTo(9954);
  }

  @Test
  void nobody_cancels_the_order_of_another_merchant() {
    var other = new Merchant("other", "other-key", "", null);
    var settings = SandboxSettings.defaults();
    var two = settings.withFawry(settings.fawry().withMerchants(Merchant.DEMO, other));
    try (var shared = Sandbox.start(two)) {
      var browser = new Browser(shared.baseUrl());
      var reference = reference(new Shop(browser, Merchant.DEMO).charge("R1", "450.00"));

      assertThat(code(new Shop(browser, other).cancel(reference))).isEqualTo(9938);
    }
  }

  @Test
  void malformed_JSON_is_a_bad_request() {
    assertThat(shop.browser().postJson(Shop.CHARGE, "{").statusCode()).isEqualTo(400);
  }

  private static int code(JsonNode answer) {
    return answer.path("statusCode").asInt(-1);
  }

  private static String reference(JsonNode answer) {
    return answer.path("referenceNumber").asString();
  }
}
