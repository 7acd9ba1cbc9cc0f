package eg.mahalliyat.payments.provider.fawry;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The vectors of domain.md 4.1, which equal those of an independent client. */
class FawrySignatureTest {
  private static final String KEY = "fawry_secure_key";
  private static final String MERCHANT = "merchant_code";
  private static final String REF = "io5jxf3jp27kfh8m719arcqgw7izo7db";
  private static final String PROFILE = "ocvsydvbu2gcp528wvl64i9z5srdalg5";

  @Test
  void signsACharge() {
    assertThat(FawrySignature.charge(MERCHANT, REF, PROFILE, new Money(2050), KEY))
        .isEqualTo("68a1ff1e7189137f1b3c98784399b3adc49bd644d159593a8ed2fc70a810bd7b");
  }

  @Test
  void signsAnInquiry() {
    assertThat(FawrySignature.status(MERCHANT, REF, KEY))
        .isEqualTo("7ce8b004c8f18391c273d94c7b3adde7bfa85466104d61c238a27d64fed0d99a");
  }

  @Test
  void signsARefund() {
    assertThat(FawrySignature.refund(MERCHANT, "931337410", new Money(2050), KEY))
        .isEqualTo("3ddbaf9457ed9b5f6e048e1775ff7eaccd477070e31cf28a90d879e8f9689323");
  }

  @Test
  void verifiesANotificationByTheDocumentedRule() {
    assertThat(FawrySignature.notification(notice("152.00", "150.00"), KEY))
        .isEqualTo("b8a6a2c80a4af71d531df07177a83cad18e0f7570bfd7351f5f56388d0bfe4e8");
  }

  @Test
  void takesAmountsInAnyWritingButSignsTwoDecimals() {
    for (String[] same : new String[][] {{"152", "150.0"}, {"\"152.0\"", "\"150\""}, {"152.00", "\"150.00\""}}) {
      assertThat(FawrySignature.notification(notice(same[0], same[1]), KEY))
          .isEqualTo("b8a6a2c80a4af71d531df07177a83cad18e0f7570bfd7351f5f56388d0bfe4e8");
    }
  }

  @Test
  void isAnotherWhenAPaymentReferenceIsThere() {
    FawryNotice with = FawryNotice.read(json("""
        {"fawryRefNumber":"970177","merchantRefNumber":"9708f1cea8b5426cb57922df51b7f790","paymentAmount":152,
         "orderAmount":150,"orderStatus":"NEW","paymentMethod":"PAYATFAWRY","paymentRefrenceNumber":"77"}"""));
    assertThat(FawrySignature.notification(with, KEY))
        .isNotEqualTo("b8a6a2c80a4af71d531df07177a83cad18e0f7570bfd7351f5f56388d0bfe4e8");
  }

  private static FawryNotice notice(String payment, String order) {
    return FawryNotice.read(json("""
        {"fawryRefNumber":970177,"merchantRefNumber":"9708f1cea8b5426cb57922df51b7f790","paymentAmount":%s,
         "orderAmount":%s,"orderStatus":"NEW","paymentMethod":"PAYATFAWRY"}""".formatted(payment, order)));
  }

  private static JsonNode json(String text) {
    return StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
  }
}
