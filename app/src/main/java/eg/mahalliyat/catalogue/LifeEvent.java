package eg.mahalliyat.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that happens to people or companies, with the services that it takes.
 *
 * @param business true when it happens to a business rather than to a person
 * @param services their codes, in the order in which they are usually needed
 * @param titles by language, {@code ar} and {@code en}; {@code summaries} likewise
 */
public record LifeEvent(String key, boolean business, List<String> services, Map<String, String> titles,
    Map<String, String> summaries) {
  public LifeEvent {
    services = List.copyOf(services);
    titles = Map.copyOf(titles);
    summaries = Map.copyOf(summaries);
  }

  public String title(Locale locale) {
    return titles.getOrDefault(locale.getLanguage(), titles.getOrDefault("ar", key));
  }

  public String summary(Locale locale) {
    return summaries.getOrDefault(locale.getLanguage(), summaries.getOrDefault("ar", ""));
  }
}
