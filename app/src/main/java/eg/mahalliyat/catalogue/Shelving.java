package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's guide in step with what is published. What this program cannot read is told in the log and left
 * out: whatever was in force before stays in force.
 */
final class Shelving {
  private static final Logger log = LoggerFactory.getLogger(Shelving.class);

  private final PublishedRows rows;
  private final ServiceReader reader;
  private String stamp = "";

  Shelving(PublishedRows rows, ServiceReader reader) {
    this.rows = rows;
    this.reader = reader;
  }

  /** The same when nothing was published since; reads only what is not known yet. */
  synchronized Editions newer(Editions known) {
    String now = rows.stamp();
    if (now.equals(stamp)) {
      return known;
    }
    var all = new ArrayList<Edition>();
    rows.heads().forEach(head -> known.version(head.code(), head.version())
        .map(edition -> again(edition, head))
        .or(() -> read(head))
        .ifPresent(all::add));
    stamp = now;
    return new Editions(all);
  }

  private static Edition again(Edition known, PublishedRows.Head head) {
    Edition.Force force = head.force();
    return new Edition(known.service(), known.files(),
        new Edition.Force(force.place(), force.from(), force.withdrawn(), known.force().closed()), head.publication());
  }

  private Optional<Edition> read(PublishedRows.Head head) {
    ServiceFiles files = rows.files(head.code(), head.version());
    var faults = new ArrayList<Fault>();
    Optional<Service> service = reader.read(files, faults);
    if (service.isEmpty()) {
      log.error("version {} of {} cannot be read by this program: {}", head.version(), head.code(), faults);
    }
    return service.map(read -> edition(numbered(read, head.version()), files, head));
  }

  static Edition edition(Service service, ServiceFiles files, PublishedRows.Head head) {
    Edition.Force force = head.force();
    return new Edition(service, files,
        new Edition.Force(force.place(), force.from(), force.withdrawn(), closed(files)), head.publication());
  }

  /** What the nearest place says: a unit may open what its governorate has closed. */
  static Variant.@Nullable Closed closed(ServiceFiles files) {
    List<Variant> variants = Variant.of(files);
    return variants.isEmpty() ? null : variants.getLast().closed();
  }

  static Service numbered(Service service, int version) {
    return new Service(service.code(), version, service.digest(), service.definition(), service.words());
  }
}
