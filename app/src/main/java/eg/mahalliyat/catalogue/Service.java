package eg.mahalliyat.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One published version of a service. Frozen: what changes is another version.
 *
 * @param version counted from 1
 * @param digest SHA-256 of its files, in hexadecimal
 * @param words by language, {@code ar} and {@code en}
 */
public record Service(String code, int version, String digest, Definition definition, Map<String, Words> words) {
  public Service {
    words = Map.copyOf(words);
  }

  /** The words for a locale; Arabic when it is neither of the two. */
  public Words words(Locale locale) {
    Words own = words.get(locale.getLanguage());
    return own != null ? own : Objects.requireNonNull(words.get("ar"));
  }

  /** False while it is in the guide but cannot be begun. */
  public boolean open() {
    return definition.about().notOpen().isEmpty();
  }

  public String title(Locale locale) {
    return words(locale).text("title");
  }
}
