package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes with the program is the first version of each service; later ones come with a higher number. */
record ShippedFirst(PublishedRows rows, InstantSource clock) {
  private static final Logger log = LoggerFactory.getLogger(ShippedFirst.class);

  /** Services of before: whatever was begun while nothing else was known. */
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  /** Puts the new ones into the database, and gives all that are published as they are in the folders. */
  Editions take(List<Service> services, List<ServiceFiles> folders) {
    List<PublishedRows.Head> before = rows.heads();
    List<Service> unknown = services.stream().filter(service -> published(service, before).isEmpty()).toList();
    unknown.forEach(service -> add(service, files(service, folders), before));
    List<PublishedRows.Head> after = unknown.isEmpty() ? before : rows.heads();
    return new Editions(services.stream()
        .flatMap(service -> published(service, after).stream().map(head ->
            Shelving.edition(Shelving.numbered(service, head.version()), files(service, folders), head)))
        .toList());
  }

  private static Optional<PublishedRows.Head> published(Service service, List<PublishedRows.Head> heads) {
    return heads.stream()
        .filter(head -> head.code().equals(service.code()))
        .filter(head -> head.force().place().isEmpty())
        .filter(head -> head.digest().equals(service.digest()))
        .findFirst();
  }

  private void add(Service service, ServiceFiles files, List<PublishedRows.Head> before) {
    int last = before.stream().filter(head -> head.code().equals(service.code())).mapToInt(PublishedRows.Head::version)
        .max().orElse(0);
    if (service.version() <= last) {
      log.warn("{}: the folder says version {}, and another one was published under this number or a later one. The "
              + "published one stays in force; give the folder a version above {}",
          service.code(), service.version(), last);
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    rows.addShipped(service, files, last == 0 ? ALWAYS : today, clock.instant());
  }

  private static ServiceFiles files(Service service, List<ServiceFiles> folders) {
    return folders.stream().filter(folder -> folder.code().equals(service.code())).findFirst().orElseThrow();
  }
}
