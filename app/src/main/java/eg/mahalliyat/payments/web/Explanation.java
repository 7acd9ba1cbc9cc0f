package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.platform.Json;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a line was computed, as the page shows it.
 *
 * @param sentence the rule in words, in the reader's language; empty when there is none
 * @param formula as its author wrote it; empty for a fixed amount
 * @param inputs what the formula read, by name
 */
public record Explanation(String sentence, String formula, Map<String, String> inputs) {
  /** As it is stored. */
  record Stored(@Nullable Label sentence, @Nullable String formula, @Nullable Map<String, String> inputs) {}

  public static Explanation of(Ground ground, boolean arabic) {
    Stored stored = Json.read(ground.explanation(), Stored.class);
    Label sentence = stored.sentence();
    return new Explanation(sentence == null ? "" : sentence.in(arabic), Objects.requireNonNullElse(stored.formula(), ""),
        new TreeMap<>(Objects.requireNonNullElse(stored.inputs(), Map.of())));
  }

  public boolean hasDetails() {
    return !formula.isEmpty() || !inputs.isEmpty();
  }
}
