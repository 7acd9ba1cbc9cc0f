package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.StrictJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The head of a message, as far as an answer repeats it.
 *
 * @param code what kind of message it is
 * @param exchange names this exchange ({@code asyncRqUID}), and is signed
 * @param request names this try ({@code rqUID})
 */
record BillerHead(String code, String exchange, String request, String terminal, String bank, String deliveryMethod) {
  static BillerHead read(JsonNode json) {
    return new BillerHead(StrictJson.text(json, "msgCode"), StrictJson.text(json, "asyncRqUID"),
        StrictJson.optional(json, "rqUID"), StrictJson.optional(json, "terminalId"),
        StrictJson.optional(json, "bankId"), StrictJson.optional(json, "deliveryMethod"));
  }

  /** The head of our answer to it. */
  BillerHead answering(String answerCode) {
    return new BillerHead(answerCode, exchange, request, terminal, bank, deliveryMethod);
  }

  Map<String, Object> json(String serverTime) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("msgCode", code);
    json.put("serverDt", serverTime);
    json.put("rqUID", request);
    json.put("asyncRqUID", exchange);
    json.put("terminalId", terminal);
    json.put("bankId", bank);
    json.put("deliveryMethod", deliveryMethod);
    return json;
  }
}
