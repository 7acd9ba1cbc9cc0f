package eg.mahalliyat.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every published version of every service, by code and number. Never changed: what is new makes another one. */
public final class Editions {
  private final Map<String, TreeMap<Integer, Edition>> byCode = new TreeMap<>();

  /** @throws IllegalArgumentException when a version is there twice with different digests */
  Editions(Collection<Edition> all) {
    for (Edition edition : all) {
      Service service = edition.service();
      Edition other = byCode.computeIfAbsent(service.code(), _ -> new TreeMap<>()).put(service.version(), edition);
      if (other != null && !other.service().digest().equals(service.digest())) {
        throw new IllegalArgumentException("two different versions " + service.version() + " of " + service.code());
      }
    }
  }

  /** All of a service, oldest first. */
  public List<Edition> of(String code) {
    TreeMap<Integer, Edition> all = byCode.get(code);
    return all == null ? List.of() : List.copyOf(all.values());
  }

  Collection<Edition> all() {
    var all = new ArrayList<Edition>();
    byCode.values().forEach(versions -> all.addAll(versions.values()));
    return all;
  }

  Set<String> codes() {
    return byCode.keySet();
  }

  Optional<Edition> version(String code, int version) {
    TreeMap<Integer, Edition> all = byCode.get(code);
    return all == null ? Optional.empty() : Optional.ofNullable(all.get(version));
  }

  /** What holds at exactly this place on a day: the youngest of those that have come into force. */
  public Optional<Edition> at(String code, String place, LocalDate day) {
    return of(code).stream()
        .filter(edition -> edition.force().holds(place, day))
        .max(Comparator.comparing((Edition edition) -> edition.force().from())
            .thenComparing(edition -> edition.service().version()));
  }

  /** What holds in a place: its own, else its governorate's, else the country's. */
  public Optional<Edition> in(String code, String place, LocalDate day) {
    return at(code, place, day)
        .or(() -> at(code, Variant.governorate(place), day))
        .or(() -> at(code, "", day));
  }

  /** What waits for its day. */
  public List<Edition> pending(String code, LocalDate day) {
    return of(code).stream()
        .filter(edition -> !edition.force().withdrawn() && edition.force().from().isAfter(day))
        .toList();
  }
}
