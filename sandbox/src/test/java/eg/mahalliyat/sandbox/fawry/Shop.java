package eg.mahalliyat.sandbox.fawry;

import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.web.Json;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A merchant's client of the API, signing by itself and not by the code under test. */
record Shop(Browser browser, Merchant merchant) {
  static final String CHARGE = "/ECommerceWeb/Fawry/payments/charge";
  static final String STATUS = "/ECommerceWeb/Fawry/payments/status";

  JsonNode charge(String reference, String amount) {
    return charge(reference, amount, Map.of());
  }

  JsonNode charge(String reference, String amount, Map<String, Object> others) {
    return post(CHARGE, chargeFields(reference, amount, others));
  }

  HttpResponse<String> rawCharge(String reference, String amount) {
    return browser.postJson(CHARGE, Json.write(chargeFields(reference, amount, Map.of())));
  }

  Map<String, Object> chargeFields(String reference, String amount, Map<String, Object> others) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("merchantCode", merchant.code());
    fields.put("merchantRefNum", reference);
    fields.put("customerProfileId", "777");
    fields.put("customerMobile", "01001234567");
    fields.put("paymentMethod", "PAYATFAWRY");
    fields.put("amount", new BigDecimal(amount));
    fields.put("currencyCode", "EGP");
    fields.putAll(others);
    var method = String.valueOf(fields.get("paymentMethod"));
    fields.putIfAbsent(
        "signature",
        sha256(merchant.code() + reference + "777" + method + amount + merchant.secureKey()));
    return fields;
  }

  JsonNode status(String version, String reference) {
    var signature = sha256(merchant.code() + reference + merchant.secureKey());
    return status(version, reference, signature);
  }

  JsonNode status(String version, String reference, String signature) {
    return browser.json(
        STATUS
            + version
            + "?merchantCode=%s&merchantRefNumber=%s&signature=%s"
                .formatted(merchant.code(), reference, signature));
  }

  JsonNode refund(String fawryReference, String amount, String reason) {
    return post(
        "/ECommerceWeb/Fawry/payments/refund",
        Map.of(
            "merchantCode",
            merchant.code(),
            "referenceNumber",
            fawryReference,
            "refundAmount",
            new BigDecimal(amount),
            "reason",
            reason,
            "signature",
            sha256(merchant.code() + fawryReference + amount + reason + merchant.secureKey())));
  }

  JsonNode cancel(String fawryReference) {
    return post(
        "/ECommerceWeb/api/orders/cancel-unpaid-order",
        Map.of(
            "merchantAccount",
            merchant.code(),
            "orderRefNo",
            fawryReference,
            "lang",
            "ar-eg",
            "signature",
            sha256(fawryReference + merchant.code() + "ar-eg" + merchant.secureKey())));
  }

  private JsonNode post(String path, Map<String, Object> fields) {
    return Json.read(browser.postJson(path, Json.write(fields)).body());
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
