package eg.mahalliyat.portal;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import java.util.Locale;

/** A service on the home page. */
public record Offered(String code, String category, String title, String summary) {
  static Offered of(Service service, Locale locale) {
    Words words = service.words(locale);
    String category = words.text("categories." + service.definition().about().category());
    return new Offered(service.code(), category, words.text("title"), words.text("summary"));
  }
}
