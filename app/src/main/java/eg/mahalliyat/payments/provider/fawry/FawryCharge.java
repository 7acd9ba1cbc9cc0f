package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.Charge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The charge message. In the place of the citizen stands a hash and the word "citizen": an outlet needs the number and
 * the amount, nobody there needs to know who pays for what.
 */
final class FawryCharge {
  static final String ARABIC = "ar-eg";
  private static final String SOMEBODY = "مواطن";

  private FawryCharge() {}

  static Map<String, Object> of(Charge charge, FawrySettings settings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("merchantCode", settings.merchantCode());
    json.put("merchantRefNum", charge.merchantRef());
    json.put("customerProfileId", charge.payer());
    json.put("customerName", SOMEBODY);
    putIfSet(json, "customerMobile", settings.contact().mobile());
    putIfSet(json, "customerEmail", settings.contact().email());
    json.put("paymentMethod", FawryProvider.METHOD);
    json.put("amount", charge.amount().pounds());
    json.put("currencyCode", "EGP");
    json.put("paymentExpiry", charge.expiresAt().toEpochMilli());
    json.put("description", charge.description());
    json.put("language", ARABIC);
    json.put("chargeItems", List.of(item(charge)));
    putIfSet(json, "orderWebHookUrl", settings.notificationUrl());
    json.put("signature", FawrySignature.charge(settings.merchantCode(), charge.merchantRef(), charge.payer(),
        charge.amount(), settings.secureKey()));
    return json;
  }

  /** One item for the whole bill: what it is made of stays between the citizen and the local unit. */
  private static Map<String, Object> item(Charge charge) {
    return Map.of("itemId", charge.merchantRef(), "description", charge.description(),
        "price", charge.amount().pounds(), "quantity", 1);
  }

  private static void putIfSet(Map<String, Object> json, String field, String value) {
    if (!value.isEmpty()) {
      json.put(field, value);
    }
  }
}
