package eg.mahalliyat.payments.provider.fawry;

import tools.jackson.databind.JsonNode;

/**
 * The signed fields of notification version 2, and the signature (domain.md 4.1).
 *
 * @param paymentRef {@code paymentRefrenceNumber}, spelled so by Fawry; empty when absent
 */
record FawryNotice(FawryAmounts amounts, String fawryRef, String merchantRef, String status, String method,
    String paymentRef, String signature) {
  /** @throws FawryJson.Wrong when a signed field is missing, is no text, or is an impossible amount */
  static FawryNotice read(JsonNode json) {
    String currency = FawryJson.optional(json, "currencyCode");
    if (!currency.isEmpty() && !currency.equals("EGP")) {
      throw new FawryJson.Wrong("currency");
    }
    return new FawryNotice(FawryAmounts.read(json), FawryJson.text(json, "fawryRefNumber"),
        FawryJson.text(json, "merchantRefNumber"), FawryJson.text(json, "orderStatus"),
        FawryJson.text(json, "paymentMethod"), FawryJson.optional(json, "paymentRefrenceNumber"),
        FawryJson.optional(json, "messageSignature"));
  }
}
