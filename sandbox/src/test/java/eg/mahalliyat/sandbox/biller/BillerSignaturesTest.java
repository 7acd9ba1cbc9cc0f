package eg.mahalliyat.sandbox.biller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vectors of domain.md 4.2. */
class BillerSignaturesTest {
  private static final String KEY = "demo-secret";
  private static final String ACCOUNT = "CAI-2025-000123";
  private static final String OWN = "9912345678FPTN2025-12-01T10:15:30.0";

  @Test
  void an_inquiry() {
    assertThat(BillerSignatures.inquiry("3f2b1c9e-0001", ACCOUNT, "77001", KEY))
        .isEqualTo("3WKI1w1FSOuUezE/hf/JXKO4BUWpWMsjwymo/dQH310=");
  }

  @Test
  void the_answer_to_an_inquiry() {
    assertThat(BillerSignatures.inquiryAnswer("3f2b1c9e-0001", ACCOUNT, "77001", "200", KEY))
        .isEqualTo("eZC6AUv+bV0vOFlNRR2XpEX992uBeLHqHZBc4qcBMQo=");
  }

  @Test
  void a_payment_notice() {
    assertThat(
            BillerSignatures.payment("3f2b1c9e-0002", ACCOUNT, "77001", OWN, "150.00", KEY))
        .isEqualTo("IR5JwXR2aE7h4rOHSKoYL0Z1/QLzF509EksVYcP1i6c=");
  }

  @Test
  void the_answer_to_a_payment_notice() {
    assertThat(BillerSignatures.paymentAnswer("3f2b1c9e-0002", OWN, "200", KEY))
        .isEqualTo("6822GPrJBnQUubO/1YWZZwZ6UgSPNa3oNI8IDASAbXY=");
  }
}
