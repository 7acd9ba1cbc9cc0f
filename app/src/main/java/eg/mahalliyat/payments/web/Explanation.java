package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.platform.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How a line was computed, as the page shows it.
 *
 * @param sentence the rule in words, in the reader's language; empty when there is none
 * @param formula as its author wrote it; empty for a fixed amount
 * @param inputs what the formula read, by name
 */
public record Explanation(String sentence, String formula, Map<String, String> inputs) {
  /** Takes what it understands: what a bill was computed from is older than this page, and the bill must be shown. */
  public static Explanation of(Ground ground, boolean arabic) {
    JsonNode stored = Json.MAPPER.readTree(ground.explanation());
    Map<String, String> inputs = new TreeMap<>();
    stored.path("inputs").properties().forEach(input -> inputs.put(input.getKey(), input.getValue().asString("")));
    return new Explanation(stored.path("sentence").path(arabic ? "ar" : "en").asString(""),
        stored.path("formula").asString(""), inputs);
  }

  public boolean hasDetails() {
    return !formula.isEmpty() || !inputs.isEmpty();
  }
}
