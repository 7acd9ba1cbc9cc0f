package eg.mahalliyat.sandbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code a=1&b=2}, from a query or a form. */
final class Parameters {
  private Parameters() {}

  static Map<String, String> read(@Nullable String text) {
    var all = new LinkedHashMap<String, String>();
    for (var pair : text == null ? new String[0] : text.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        all.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return all;
  }

  /**
   * Some Fawry clients send the status query as it is (domain.md 4.1): what does not decode is
   * taken verbatim.
   */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
