package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The unified service guide: every published version of every service, and which of them holds where today. Kept in
 * memory, so that asking costs no round trip; thread-safe.
 */
public final class Catalogue {
  /** @param services the country's versions of one day, by code */
  private record Day(Editions editions, LocalDate date, List<Service> services, Search search) {}

  private final UnaryOperator<Editions> newer;
  private final InstantSource clock;
  private volatile Editions editions;
  private volatile Day today;

  /**
   * A guide that never changes.
   *
   * @throws IllegalArgumentException when a version is there twice with different digests
   */
  public Catalogue(Collection<Service> services) {
    this(new Editions(services.stream().map(Catalogue::forEver).toList()), same -> same,
        InstantSource.fixed(Instant.EPOCH));
  }

  /** @param newer gives what was published since, or what it was given */
  Catalogue(Editions editions, UnaryOperator<Editions> newer, InstantSource clock) {
    this.editions = editions;
    this.newer = newer;
    this.clock = clock;
    this.today = day(editions, date());
  }

  /** The country's version that is in force today. */
  public Optional<Service> current(String code) {
    return current(code, "");
  }

  /**
   * The version that is in force today in a place.
   *
   * @param place the code of a unit or of a governorate, or empty for the whole country
   */
  public Optional<Service> current(String code, String place) {
    return edition(code, place).map(Edition::service);
  }

  /** The same with what is known of its publication: whether it is open here, and from which files it is read. */
  public Optional<Edition> edition(String code, String place) {
    return editions.in(code, place, date());
  }

  /** The version with which a request began, also when another node published it a moment ago. */
  public Optional<Service> version(String code, int version) {
    Optional<Edition> known = editions.version(code, version);
    if (known.isEmpty()) {
      refresh();
      known = editions.version(code, version);
    }
    return known.map(Edition::service);
  }

  /** What was ever published. */
  public Editions editions() {
    return editions;
  }

  /** The country's version of each that is in force today, by code. */
  public List<Service> all() {
    return today().services();
  }

  /**
   * What a person looks for, best first. Forgives hamza, ya and ta marbuta, vowel signs, the article, small typing
   * slips; knows the synonyms of the service and its code, and both languages.
   *
   * @param typed anything; nothing finds nothing
   * @param locale breaks ties in favour of its language
   */
  public List<Service> search(String typed, Locale locale) {
    return today().search().find(typed, locale);
  }

  /** Looks for what was published since. */
  public synchronized void refresh() {
    editions = newer.apply(editions);
  }

  private Day today() {
    Day known = today;
    LocalDate date = date();
    if (known.editions() != editions || !known.date().equals(date)) {
      known = day(editions, date);
      today = known;
    }
    return known;
  }

  private static Day day(Editions editions, LocalDate date) {
    List<Service> services = editions.codes().stream()
        .flatMap(code -> editions.at(code, "", date).stream())
        .map(Edition::service)
        .toList();
    return new Day(editions, date, services, new Search(services));
  }

  private LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }

  private static Edition forEver(Service service) {
    return new Edition(service, new ServiceFiles(service.code(), new TreeMap<>()),
        new Edition.Force("", LocalDate.EPOCH, false, null),
        new Edition.Publication(new UUID(0, 0), "system:shipped", "system:shipped", Instant.EPOCH));
  }
}
