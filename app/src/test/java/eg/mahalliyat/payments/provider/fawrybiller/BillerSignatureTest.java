package eg.mahalliyat.payments.provider.fawrybiller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The vectors of domain.md 4.2, which we computed ourselves (C). */
class BillerSignatureTest {
  private static final String KEY = "demo-secret";
  private static final String ACCOUNT = "CAI-2025-000123";
  private static final PaymentId OWN = new PaymentId("9912345678", "FPTN", "2025-12-01T10:15:30.0");

  private final BillerAnswers answers =
      new BillerAnswers(new BillerSettings("77001", KEY), InstantSource.fixed(Instant.parse("2025-12-01T08:15:30Z")));

  @Test
  void knowsAnInquiry() {
    BillInquiry inquiry = inquiry("3WKI1w1FSOuUezE/hf/JXKO4BUWpWMsjwymo/dQH310=");
    assertThat(inquiry.isSignedWith(KEY)).isTrue();
    assertThat(inquiry.isSignedWith(KEY + " ")).isFalse();
    assertThat(inquiry("").isSignedWith(KEY)).as("unsigned").isFalse();
  }

  @Test
  void signsTheAnswerToAnInquiry() {
    var bill = new OpenBill(ACCOUNT, new Money(15_000), "رسوم", Instant.EPOCH, null);
    JsonNode answer = StrictJson.object(answers.inquiry(inquiry(""), BillerStatus.OK, bill));
    assertThat(answer.path("signature").asString()).isEqualTo("eZC6AUv+bV0vOFlNRR2XpEX992uBeLHqHZBc4qcBMQo=");
    assertThat(answer.path("msgCode").asString()).isEqualTo("BillInqRs");
    assertThat(answer.path("serverDt").asString()).isEqualTo("2025-12-01T10:15:30.0");
    assertThat(answer.path("billRec").path(0).path("billInfo").path("billAmt").path("amt").decimalValue())
        .isEqualTo("150.00");
  }

  @Test
  void knowsAPaymentNotice() {
    assertThat(notice("150.00", "IR5JwXR2aE7h4rOHSKoYL0Z1/QLzF509EksVYcP1i6c=").isSignedWith(KEY)).isTrue();
    assertThat(notice("150", "IR5JwXR2aE7h4rOHSKoYL0Z1/QLzF509EksVYcP1i6c=").isSignedWith(KEY)).isTrue();
    assertThat(notice("150.01", "IR5JwXR2aE7h4rOHSKoYL0Z1/QLzF509EksVYcP1i6c=").isSignedWith(KEY)).isFalse();
  }

  @Test
  void signsTheAnswerToAPaymentNotice() {
    JsonNode answer = StrictJson.object(answers.payment(notice("150.00", ""), BillerStatus.OK, "", false));
    assertThat(answer.path("signature").asString()).isEqualTo("6822GPrJBnQUubO/1YWZZwZ6UgSPNa3oNI8IDASAbXY=");
    assertThat(answer.path("pmtStatusRec").path(0).path("pmtIds").path(0).path("pmtId").asString())
        .isEqualTo("9912345678");
  }

  @Test
  void signsTheNumbersOfAPaymentInTheDocumentedOrder() {
    var bank = new PaymentId("7", "BNKPTN", "");
    var ours = new PaymentId("a", "BLRPTN", "");
    assertThat(BillerAnswers.numbers(List.of(ours, bank, OWN))).isEqualTo("9912345678FPTN2025-12-01T10:15:30.07BNKPTNaBLRPTN");
  }

  /** What a forger would have us sign here is the text of a message that he cannot sign himself. */
  @Test
  void signsNothingForWhomItDoesNotBelieve() {
    assertThat(StrictJson.object(answers.inquiry(inquiry(""), BillerStatus.NOT_AUTHENTIC, null)).has("signature"))
        .isFalse();
    assertThat(StrictJson.object(answers.payment(notice("150.00", ""), BillerStatus.NOT_AUTHENTIC, "", false))
        .has("signature")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-150.00", "150.005", "1e3", "99999999999.00", "null", "\"٢٠\""})
  void refusesAmountsThatNoBillCanHave(String amount) {
    assertThatThrownBy(() -> notice(amount, "x")).isInstanceOf(StrictJson.Wrong.class).hasMessage("amt");
  }

  private static BillInquiry inquiry(String signature) {
    return BillInquiry.read(json("""
        {"msgCode":"BillInqRq","asyncRqUID":"3f2b1c9e-0001","billingAcct":"%s","billTypeCode":77001,"signature":"%s"}"""
        .formatted(ACCOUNT, signature)));
  }

  private static PaymentNotice notice(String amount, String signature) {
    return PaymentNotice.read(json("""
        {"msgCode":"PmtNotifyRq","asyncRqUID":"3f2b1c9e-0002","pmtRec":[{"pmtInfo":{"billingAcct":"%s",\
        "billTypeCode":"77001","pmtAmt":{"amt":%s,"curCode":"EGP"},"pmtStatus":"PmtNew","pmtIds":[{"pmtId":"9912345678",\
        "pmtIdType":"FPTN","creationDt":"2025-12-01T10:15:30.0"}]}}],"signature":"%s"}"""
        .formatted(ACCOUNT, amount, signature)));
  }

  private static JsonNode json(String text) {
    return StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
  }
}
