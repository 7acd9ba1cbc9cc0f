package eg.mahalliyat.sandbox.fawry;

import eg.mahalliyat.sandbox.web.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A server notification, version 2 (domain.md 4.1); status and amount can differ from the order's
 * for a fault.
 */
record Notice(String requestId, Order order, OrderStatus status, Amount orderAmount) {
  static final String METHOD = "PAYATFAWRY";

  static Notice of(Order order) {
    var id = UUID.randomUUID().toString().replace("-", "");
    return new Notice(id, order, order.status(), order.orderAmount());
  }

  Notice withAmount(Amount other) {
    return new Notice(requestId, order, status, other);
  }

  String fawryRefNumber() {
    return order.referenceNumber();
  }

  String merchantRefNumber() {
    return order.charge().merchantRefNum();
  }

  Amount paymentAmount() {
    return orderAmount.plus(order.fees());
  }

  String paymentMethod() {
    return METHOD;
  }

  @Nullable String paymentReference() {
    return order.paymentReference();
  }

  /** The JSON that is posted, signed with the merchant's key. */
  String signed(String key) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("requestId", requestId);
    fields.put("fawryRefNumber", fawryRefNumber());
    fields.put("merchantRefNumber", merchantRefNumber());
    putCustomer(fields);
    fields.put("paymentAmount", paymentAmount().decimal());
    fields.put("orderAmount", orderAmount.decimal());
    fields.put("fawryFees", order.fees().decimal());
    fields.put("shippingFees", null);
    fields.put("orderStatus", status.name());
    fields.put("paymentMethod", paymentMethod());
    fields.put("paymentTime", millis(order.paidAt()));
    fields.put("paymentRefrenceNumber", paymentReference());
    fields.put("authNumber", null);
    fields.put("orderExpiryDate", millis(order.expiresAt()));
    fields.put("orderItems", order.charge().items().stream().map(ChargeItem::inNotice).toList());
    fields.put("failureErrorCode", null);
    fields.put("failureReason", null);
    fields.put("messageSignature", Signatures.notification(this, key));
    return Json.write(fields);
  }

  private void putCustomer(LinkedHashMap<String, @Nullable Object> fields) {
    var charge = order.charge();
    fields.put("customerName", charge.customerName());
    fields.put("customerMobile", charge.customerMobile());
    fields.put("customerMail", charge.customerEmail());
    fields.put("customerMerchantId", charge.customerProfileId());
  }

  static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
