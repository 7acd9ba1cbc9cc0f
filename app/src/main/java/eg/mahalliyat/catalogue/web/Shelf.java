package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The services of one category. */
public record Shelf(String code, String title, List<Card> cards) {
  /**
   * A service in a list.
   *
   * @param open false while it is described but cannot be begun
   */
  public record Card(String code, String title, String summary, boolean open) {}

  static List<Shelf> all(List<Service> services, Locale locale) {
    var byCategory = services.stream()
        .collect(Collectors.groupingBy(s -> s.definition().about().category(), TreeMap::new, Collectors.toList()));
    return byCategory.entrySet().stream()
        .map(e -> new Shelf(e.getKey(), category(e.getValue().getFirst(), locale), cards(e.getValue(), locale)))
        .sorted(Comparator.comparing(Shelf::title)).toList();
  }

  static List<Card> cards(List<Service> services, Locale locale) {
    return services.stream().map(s -> card(s, locale)).toList();
  }

  static Card card(Service service, Locale locale) {
    return new Card(service.code(), service.title(locale), service.words(locale).text("summary"), service.open());
  }

  static String category(Service service, Locale locale) {
    return service.words(locale).text("categories." + service.definition().about().category());
  }
}
