package eg.mahalliyat.sandbox.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the pages in one language, from {@code words_ar} and {@code words_en}; Arabic is the
 * first.
 */
public record Words(String language, ResourceBundle messages) {
  private static final Words ARABIC = load("ar");
  private static final Words ENGLISH = load("en");

  static Words in(String language) {
    return language.equals("en") ? ENGLISH : ARABIC;
  }

  /** The words of a key with its blanks filled; a missing key is a bug and says so. */
  public String say(String key, Object... blanks) {
    try {
      return blanks.length == 0
          ? messages.getString(key)
          : MessageFormat.format(messages.getString(key), blanks);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("no words for " + key + " in " + language, e);
    }
  }

  public boolean isArabic() {
    return language.equals("ar");
  }

  /** A link that keeps the language. */
  public String link(String path) {
    return isArabic() ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  private static Words load(String language) {
    return new Words(
        language,
        ResourceBundle.getBundle(Words.class.getPackageName() + ".words", Locale.of(language)));
  }
}
