package eg.mahalliyat.sandbox.fawry;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Await;
import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.SettableClock;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.web.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NotificationsTest {
  private static final Duration SHORT = Duration.ofMillis(30);

  private final SettableClock clock = new SettableClock();
  private final Sandbox sandbox = Sandbox.start(settings());
  private final Shop shop = new Shop(new Browser(sandbox.baseUrl()), Merchant.DEMO);

  private SandboxSettings settings() {
    var all = SandboxSettings.defaults().withClock(clock);
    var fawry = all.fawry().withRetries(SHORT, SHORT, SHORT).withFees(new Amount(200));
    return all.withFawry(fawry);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void a_payment_is_told_with_all_fields_and_signed() throws Exception {
    try (var till = new Till()) {
      var item = Map.of("itemId", "4101", "description", "رسم", "price", "450.00", "quantity", 1);
      var reference = pay(till, Map.of("chargeItems", List.of(item)));

      var body = till.nextText();
      var notice = Json.read(body);
      assertThat(notice.path("fawryRefNumber").asString()).isEqualTo(reference);
      assertThat(notice.path("orderStatus").asString()).isEqualTo("PAID");
      assertThat(body)
          .contains("\"paymentAmount\":452.00", "\"orderAmount\":450.00", "\"fawryFees\":2.00");
      assertThat(notice.path("paymentRefrenceNumber").asString()).matches("\\d{9}");
      assertThat(notice.path("orderItems").path(0).path("itemCode").asString()).isEqualTo("4101");
      assertThat(notice.path("messageSignature").asString()).isEqualTo(expectedSignature(notice));
    }
  }

  @Test
  void the_webhook_of_the_charge_goes_before_the_general_address() throws Exception {
    try (var general = new Till();
        var own = new Till()) {
      sandbox.fawry().notifyAt(general.url());
      pay(own, Map.of());

      assertThat(status(own.next())).isEqualTo("PAID");
      assertThat(general.isQuiet()).isTrue();
    }
  }

  @Test
  void without_a_webhook_the_general_address_is_told() throws Exception {
    try (var general = new Till()) {
      sandbox.fawry().notifyAt(general.url());
      sandbox.fawry().pay(shop.charge("R1", "450.00").path("referenceNumber").asString());

      assertThat(status(general.next())).isEqualTo("PAID");
    }
  }

  @Test
  void it_is_brought_again_until_the_merchant_says_200() throws Exception {
    try (var till = new Till(500, 404)) {
      pay(till, Map.of());

      assertThat(till.next()).isEqualTo(till.next()).isEqualTo(till.next());
      assertThat(till.isQuiet()).isTrue();
      assertThat(sandbox.fawry().attempts())
          .extracting(Attempt::answer)
          .containsExactly(500, 404, 200);
    }
  }

  @Test
  void a_merchant_who_cannot_be_reached_is_given_up_after_the_schedule() throws Exception {
    var till = new Till();
    till.close();
    pay(till, Map.of());

    Await.until("four attempts are made", () -> sandbox.fawry().attempts().size() == 4);
    assertThat(sandbox.fawry().attempts()).extracting(Attempt::answer).containsOnly(0);
  }

  @Test
  void expiry_cancellation_and_refund_are_told_too() throws Exception {
    try (var till = new Till()) {
      var paid = pay(till, Map.of());
      assertThat(status(till.next())).isEqualTo("PAID");
      shop.refund(paid, "450.00", "");
      assertThat(status(till.next())).isEqualTo("REFUNDED");
      shop.cancel(charge("R2", till));
      assertThat(status(till.next())).isEqualTo("CANCELED");
      charge("R3", till);
      clock.forward(Duration.ofDays(3));
      assertThat(status(till.next())).isEqualTo("EXPIRED");
    }
  }

  @Test
  void fault_late_brings_it_after_the_delay() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_LATE, Duration.ofSeconds(1));
      pay(till, Map.of());

      assertThat(till.isQuiet()).isTrue();
      assertThat(status(till.next())).isEqualTo("PAID");
    }
  }

  @Test
  void fault_twice_brings_the_same_notification_two_times() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_TWICE);
      pay(till, Map.of());

      assertThat(till.next()).isEqualTo(till.next());
    }
  }

  @Test
  void fault_out_of_order_brings_an_older_status_afterwards() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_OUT_OF_ORDER);
      pay(till, Map.of());

      assertThat(status(till.next())).isEqualTo("PAID");
      var older = till.next();
      assertThat(status(older)).isEqualTo("NEW");
      assertThat(older.path("messageSignature").asString()).isEqualTo(expectedSignature(older));
    }
  }

  @Test
  void fault_wrong_signature_brings_one_that_does_not_verify() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_WRONG_SIGNATURE);
      pay(till, Map.of());

      var notice = till.next();
      assertThat(notice.path("messageSignature").asString())
          .isNotEqualTo(expectedSignature(notice));
    }
  }

  @Test
  void fault_wrong_amount_brings_another_amount_with_a_signature_that_verifies() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_WRONG_AMOUNT);
      pay(till, Map.of());

      var notice = till.next();
      assertThat(notice.path("orderAmount").decimalValue()).isEqualByComparingTo("225");
      assertThat(notice.path("messageSignature").asString()).isEqualTo(expectedSignature(notice));
    }
  }

  @Test
  void fault_never_brings_nothing_but_the_status_call_knows() throws Exception {
    try (var till = new Till()) {
      sandbox.faults().set(Fault.NOTIFICATION_NEVER);
      pay(till, Map.of());

      assertThat(till.isQuiet()).isTrue();
      assertThat(shop.status("/v2", "R1").path("orderStatus").asString()).isEqualTo("PAID");
    }
  }

  private String pay(Till till, Map<String, Object> others) {
    var fields = new HashMap<>(others);
    fields.put("orderWebHookUrl", till.url().toString());
    var reference = shop.charge("R1", "450.00", fields).path("referenceNumber").asString();
    sandbox.fawry().pay(reference);
    return reference;
  }

  private String charge(String reference, Till till) throws IOException {
    var webhook = Map.<String, Object>of("orderWebHookUrl", till.url().toString());
    return shop.charge(reference, "450.00", webhook).path("referenceNumber").asString();
  }

  private static String status(JsonNode notice) {
    return notice.path("orderStatus").asString();
  }

  private static String expectedSignature(JsonNode notice) {
    var text =
        notice.path("fawryRefNumber").asString()
            + notice.path("merchantRefNumber").asString()
            + notice.path("paymentAmount").decimalValue().setScale(2)
            + notice.path("orderAmount").decimalValue().setScale(2)
            + notice.path("orderStatus").asString()
            + notice.path("paymentMethod").asString()
            + notice.path("paymentRefrenceNumber").asString("");
    return Shop.sha256(text + Merchant.DEMO.secureKey());
  }
}
