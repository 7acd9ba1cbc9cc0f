package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * {@code BillInqRq}, its signed fields and what the answer repeats.
 *
 * @param signature empty when absent
 */
record BillInquiry(BillerHead head, BillerAccount account, String signature) {
  private static final String CODE = "BillInqRq";

  /** @throws StrictJson.Wrong when a signed field is missing or is no text */
  static BillInquiry read(JsonNode json) {
    BillerHead head = BillerHead.read(json);
    if (!head.code().equals(CODE)) {
      throw new StrictJson.Wrong("msgCode");
    }
    return new BillInquiry(head, BillerAccount.read(json), StrictJson.optional(json, "signature"));
  }

  boolean isSignedWith(String key) {
    return BillerSignature.same(BillerSignature.of(key, head, account.signed()), signature);
  }
}
