package eg.mahalliyat.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What faults say: keyed sentences with named places, in both languages. Not ICU patterns: authors quote with '. */
final class FaultSentences {
  private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of("ar", load("ar"), "en", load("en"));

  private FaultSentences() {}

  static String say(String language, String key, Map<String, String> places) {
    boolean arabic = language.equals("ar");
    String said = Objects.requireNonNull(BY_LANGUAGE.get(arabic ? "ar" : "en")).getOrDefault(key, key);
    for (var place : places.entrySet()) {
      said = said.replace("{" + place.getKey() + "}", arabic ? isolated(place.getValue()) : place.getValue());
    }
    return said;
  }

  /** What the author wrote keeps its own direction inside an Arabic sentence. */
  private static String isolated(String text) {
    return "\u2068" + text + "\u2069";
  }

  private static Map<String, String> load(String language) {
    String file = "faults/" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Fault.class.getClassLoader().getResourceAsStream(file), file)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var all = new HashMap<String, String>();
      properties.forEach((key, said) -> all.put((String) key, (String) said));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
