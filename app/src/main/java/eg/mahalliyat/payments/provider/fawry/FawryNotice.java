package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * The signed fields of notification version 2, and the signature (domain.md 4.1).
 *
 * @param paymentRef {@code paymentRefrenceNumber}, spelled so by Fawry; empty when absent
 */
record FawryNotice(FawryAmounts amounts, String fawryRef, String merchantRef, String status, String method,
    String paymentRef, String signature) {
  /** @throws StrictJson.Wrong when a signed field is missing, is no text, or is an impossible amount */
  static FawryNotice read(JsonNode json) {
    String currency = StrictJson.optional(json, "currencyCode");
    if (!currency.isEmpty() && !currency.equals("EGP")) {
      throw new StrictJson.Wrong("currency");
    }
    return new FawryNotice(FawryAmounts.read(json), StrictJson.text(json, "fawryRefNumber"),
        StrictJson.text(json, "merchantRefNumber"), StrictJson.text(json, "orderStatus"),
        StrictJson.text(json, "paymentMethod"), StrictJson.optional(json, "paymentRefrenceNumber"),
        StrictJson.optional(json, "messageSignature"));
  }
}
