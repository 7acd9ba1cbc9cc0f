package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.platform.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How a line was computed, as the page shows it.
 *
 * @param rule in words, in the reader's language; empty when there are none
 * @param formula as its author wrote it; may be empty
 * @param inputs what the formula read, by what it is called
 */
public record Explanation(String rule, String formula, Map<String, String> inputs) {
  /** Takes what it understands: what a bill was computed from is older than this page, and the bill must be shown. */
  public static Explanation of(Ground ground, boolean arabic) {
    JsonNode stored = Json.MAPPER.readTree(ground.explanation());
    String lang = arabic ? "ar" : "en";
    Map<String, String> inputs = new LinkedHashMap<>();
    for (JsonNode input : stored.path("inputs").values()) {
      inputs.put(input.path("name").path(lang).asString(""), input.path("value").asString(""));
    }
    return new Explanation(stored.path("rule").path(lang).asString(""), stored.path("formula").asString(""), inputs);
  }

  public boolean hasDetails() {
    return !formula.isEmpty() || !inputs.isEmpty();
  }
}
