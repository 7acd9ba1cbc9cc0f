package eg.mahalliyat.platform;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of pages, messages and documents: {@code words/<room>_ar.properties} and {@code _en}. Patterns are ICU's, with
 * named places: {@code {count, plural, one{...} other{...}}}; Arabic needs its six plural forms.
 */
@Component
public final class Words {
  public static final Locale ARABIC = Locale.of("ar", "EG");
  public static final Locale ENGLISH = Locale.of("en", "EG");
  public static final List<Locale> LANGUAGES = List.of(ARABIC, ENGLISH);

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

  Words() throws IOException {
    for (Locale locale : LANGUAGES) {
      byLanguage.put(locale.getLanguage(), load(locale.getLanguage()));
    }
  }

  /** The words in one language. */
  public In in(Locale locale) {
    return new In(locale.getLanguage().equals("en") ? ENGLISH : ARABIC, this);
  }

  /** All keys of a language with their patterns, for the tests of the words. */
  public Map<String, String> all(Locale locale) {
    return Map.copyOf(table(locale));
  }

  private Map<String, String> table(Locale locale) {
    return byLanguage.getOrDefault(locale.getLanguage(), Map.of());
  }

  private static Map<String, String> load(String language) throws IOException {
    Map<String, String> words = new TreeMap<>();
    String pattern = "classpath*:words/*_" + language + ".properties";
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      properties.forEach((key, value) -> addOnce(words, (String) key, (String) value, file));
    }
    return words;
  }

  private static void addOnce(Map<String, String> words, String key, String value, Resource file) {
    if (words.put(key, value) != null) {
      throw new IllegalStateException("the word " + key + " stands twice, again in " + file.getFilename());
    }
  }

  /** Words in one language; made anew for each page. */
  public record In(Locale locale, Words words) {
    /** The sentence of a key; the key itself between angle marks when it is missing, which the tests find. */
    public String of(String key) {
      return of(key, Map.of());
    }

    public String of(String key, String name, Object value) {
      return of(key, Map.of(name, value));
    }

    /** The sentence of a key with its places filled in. */
    public String of(String key, Map<String, ?> places) {
      String pattern = words.table(locale).get(key);
      if (pattern == null) {
        return "⟦" + key + "⟧";
      }
      // Western digits in both languages (look.md): "-u-nu-latn".
      Locale digits = Locale.forLanguageTag(locale.toLanguageTag() + "-u-nu-latn");
      return new MessageFormat(pattern, digits).format(new HashMap<String, Object>(places));
    }

    public boolean has(String key) {
      return words.table(locale).containsKey(key);
    }
  }
}
