package eg.mahalliyat.sandbox.fawry;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.web.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The vectors of domain.md 4.1. */
class SignaturesTest {
  private static final String KEY = "fawry_secure_key";
  private static final String MERCHANT = "merchant_code";
  private static final String REFERENCE = "io5jxf3jp27kfh8m719arcqgw7izo7db";

  @Test
  void a_charge_is_signed_over_its_fields_with_two_decimals() {
    var charge = charge(REFERENCE, "ocvsydvbu2gcp528wvl64i9z5srdalg5", "20.50");

    assertThat(Signatures.charge(charge, KEY))
        .isEqualTo("68a1ff1e7189137f1b3c98784399b3adc49bd644d159593a8ed2fc70a810bd7b");
  }

  @Test
  void a_status_call_is_signed_over_merchant_and_reference() {
    assertThat(Signatures.status(MERCHANT, REFERENCE, KEY))
        .isEqualTo("7ce8b004c8f18391c273d94c7b3adde7bfa85466104d61c238a27d64fed0d99a");
  }

  @Test
  void a_refund_without_a_reason_is_signed_without_it() {
    assertThat(Signatures.refund(MERCHANT, "931337410", new Amount(2050), null, KEY))
        .isEqualTo("3ddbaf9457ed9b5f6e048e1775ff7eaccd477070e31cf28a90d879e8f9689323");
  }

  @Test
  void a_notification_is_signed_by_the_documented_rule() {
    assertThat(notificationOf("9708f1cea8b5426cb57922df51b7f790"))
        .isEqualTo("b8a6a2c80a4af71d531df07177a83cad18e0f7570bfd7351f5f56388d0bfe4e8");
  }

  /**
   * The Ruby client reads a key that the payload does not have, and so verifies with an empty
   * reference only.
   */
  @Test
  void with_an_empty_reference_a_notification_is_signed_as_the_Ruby_client_expects() {
    assertThat(notificationOf(""))
        .isEqualTo("b0175565323e464b01dc9407160368af5568196997fb6e379374a4f4fbbcf587");
  }

  private static String notificationOf(String merchantRefNum) {
    var charge = charge(merchantRefNum, "", "150.00");
    var order = Order.of("970177", charge, new Amount(200), Instant.EPOCH);
    return Signatures.notification(Notice.of(order), KEY);
  }

  private static Charge charge(String reference, String profile, String amount) {
    var json =
        """
        {"merchantCode":"%s","merchantRefNum":"%s","customerProfileId":"%s",
         "paymentMethod":"PAYATFAWRY","amount":%s}\
        """
            .formatted(MERCHANT, reference, profile, amount);
    return Charge.parse(Json.read(json)).orElseThrow();
  }
}
