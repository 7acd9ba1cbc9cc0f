package eg.mahalliyat.sandbox.fawry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A line of a charge. */
public record ChargeItem(String itemId, String description, Amount price, BigDecimal quantity) {
  static ChargeItem read(JsonNode json) {
    return new ChargeItem(
        json.path("itemId").asString(""),
        json.path("description").asString(""),
        Amount.read(json.path("price")).orElse(Amount.NONE),
        json.path("quantity").decimalValue(BigDecimal.ONE));
  }

  /** As an {@code orderItems} entry of a notification. */
  Map<String, Object> inNotice() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("itemCode", itemId);
    fields.put("price", price.decimal());
    fields.put("quantity", quantity);
    return fields;
  }
}
