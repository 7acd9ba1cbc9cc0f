package eg.mahalliyat.sandbox.fawry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON answers of the merchant API (domain.md 4.1). */
final class Replies {
  private Replies() {}

  static Map<String, @Nullable Object> charge(Order order, String key) {
    return succeeded(details("ChargeResponse", order, key));
  }

  static Map<String, @Nullable Object> status(Order order, String key) {
    return succeeded(details("PaymentStatusResponse", order, key));
  }

  /** The older shape: paymentStatus with its own words, and no signature. */
  static Map<String, @Nullable Object> statusVersion1(Order order, String key) {
    var fields = references("PaymentStatusResponse", order);
    fields.put("paymentAmount", order.paymentAmount().decimal());
    fields.put("paymentDate", Notice.millis(order.paidAt()));
    fields.put("paymentStatus", order.status().inVersion1());
    fields.put("paymentMethod", Notice.METHOD);
    return succeeded(fields);
  }

  /** The answer to a refund or a cancellation. */
  static Map<String, @Nullable Object> done(Order order, String key) {
    return succeeded(references("ResponseDataModel", order));
  }

  static Map<String, @Nullable Object> refused(String type, Refusal refusal) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("type", type);
    return concluded(fields, refusal.code(), refusal.description());
  }

  private static Map<String, @Nullable Object> details(String type, Order order, String key) {
    var fields = references(type, order);
    fields.put("orderAmount", order.orderAmount().decimal());
    fields.put("paymentAmount", order.paymentAmount().decimal());
    fields.put("fawryFees", order.fees().decimal());
    fields.put("paymentMethod", Notice.METHOD);
    fields.put("orderStatus", order.status().name());
    fields.put("paymentTime", Notice.millis(order.paidAt()));
    fields.put("paymentRefrenceNumber", order.paymentReference());
    fields.put("customerMobile", order.charge().customerMobile());
    fields.put("customerMail", order.charge().customerEmail());
    fields.put("customerProfileId", order.charge().customerProfileId());
    // domain.md gives no rule for this signature; the one of notifications is assumed.
    fields.put("signature", Signatures.notification(Notice.of(order), key));
    return fields;
  }

  private static Map<String, @Nullable Object> references(String type, Order order) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("type", type);
    fields.put("referenceNumber", order.referenceNumber());
    fields.put("merchantRefNumber", order.charge().merchantRefNum());
    fields.put("expirationTime", Notice.millis(order.expiresAt()));
    return fields;
  }

  private static Map<String, @Nullable Object> succeeded(Map<String, @Nullable Object> fields) {
    return concluded(fields, 200, "Operation done successfully");
  }

  private static Map<String, @Nullable Object> concluded(
      Map<String, @Nullable Object> fields, int code, String description) {
    fields.put("statusCode", code);
    fields.put("statusDescription", description);
    return fields;
  }
}
