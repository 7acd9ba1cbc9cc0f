package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.StrictJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One of the numbers of a payment.
 *
 * @param type FPTN is Fawry's own; BNKPTN, BNKDTN and FCRN are a bank's; BLRPTN is ours
 * @param createdAt as it was written; empty when absent
 */
record PaymentId(String id, String type, String createdAt) {
  private static final int LONGEST = 36;

  static PaymentId read(JsonNode json) {
    String id = StrictJson.text(json, "pmtId");
    if (id.length() > LONGEST) {
      throw new StrictJson.Wrong("pmtId");
    }
    return new PaymentId(id, StrictJson.text(json, "pmtIdType"), StrictJson.optional(json, "creationDt"));
  }

  /** As signatures take it. */
  String signed() {
    return id + type + createdAt;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pmtId", id);
    json.put("pmtIdType", type);
    if (!createdAt.isEmpty()) {
      json.put("creationDt", createdAt);
    }
    return json;
  }
}
