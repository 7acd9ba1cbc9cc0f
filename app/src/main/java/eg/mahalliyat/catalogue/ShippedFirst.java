package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes with the program is the first version of each service; later ones come with a higher number. */
record ShippedFirst(PublishedRows rows, InstantSource clock) {
  private static final Logger log = LoggerFactory.getLogger(ShippedFirst.class);

  /** Services of before: whatever was begun while nothing else was known. */
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  /** Puts the new ones into the database, and gives everything that is there and was read already. */
  Editions take(List<Service> services, List<ServiceFiles> folders) {
    List<PublishedRows.Head> before = rows.heads();
    var known = new ArrayList<Edition>();
    for (Service service : services) {
      ServiceFiles files = folders.stream().filter(f -> f.code().equals(service.code())).findFirst().orElseThrow();
      take(service, files, before.stream().filter(head -> head.code().equals(service.code())).toList())
          .ifPresent(known::add);
    }
    return new Editions(known);
  }

  private Optional<Edition> take(Service service, ServiceFiles files, List<PublishedRows.Head> before) {
    Optional<PublishedRows.Head> same = before.stream()
        .filter(head -> head.force().place().isEmpty())
        .filter(head -> head.digest().equals(service.digest()))
        .findFirst();
    if (same.isPresent()) {
      PublishedRows.Head head = same.get();
      return Optional.of(Shelving.edition(Shelving.numbered(service, head.version()), files, head));
    }
    int last = before.stream().map(PublishedRows.Head::version).max(Comparator.naturalOrder()).orElse(0);
    if (service.version() <= last) {
      log.warn("{}: the folder says version {}, and another one was published under this number or a later one. The "
              + "published one stays in force; give the folder a version above {}",
          service.code(), service.version(), last);
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    rows.addShipped(service, files, last == 0 ? ALWAYS : today, clock.instant());
    return Optional.empty();
  }
}
