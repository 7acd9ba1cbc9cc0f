package eg.mahalliyat.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The unified service guide: every published version of every service. Immutable and thread-safe. */
public final class Catalogue {
  private final Map<String, TreeMap<Integer, Service>> versions = new TreeMap<>();
  private final Search search;

  /** @throws IllegalArgumentException when a version is there twice with different digests */
  public Catalogue(Collection<Service> services) {
    for (Service service : services) {
      Service other = versions.computeIfAbsent(service.code(), _ -> new TreeMap<>()).put(service.version(), service);
      if (other != null && !other.digest().equals(service.digest())) {
        throw new IllegalArgumentException("two different versions " + service.version() + " of " + service.code());
      }
    }
    this.search = new Search(all());
  }

  /** The newest version. */
  public Optional<Service> current(String code) {
    return Optional.ofNullable(versions.get(code)).map(all -> all.lastEntry().getValue());
  }

  /** The version with which a request began. */
  public Optional<Service> version(String code, int version) {
    return Optional.ofNullable(versions.get(code)).map(all -> all.get(version));
  }

  /** The newest version of each, by code. */
  public List<Service> all() {
    return versions.values().stream()
        .map(all -> all.lastEntry().getValue())
        .sorted(Comparator.comparing(Service::code))
        .toList();
  }

  /**
   * What a person looks for, best first. Forgives hamza, ya and ta marbuta, vowel signs, the article, small typing
   * slips; knows the synonyms of the service and its code, and both languages.
   *
   * @param typed anything; nothing finds nothing
   * @param locale breaks ties in favour of its language
   */
  public List<Service> search(String typed, Locale locale) {
    return search.find(typed, locale);
  }
}
