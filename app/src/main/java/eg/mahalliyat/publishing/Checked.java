package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.shared.Fault;
import java.util.List;
import java.util.Optional;

/**
 * What a copy would be if it were published.
 *
 * @param versions its own first, then those of the places below that are resolved from it
 */
public record Checked(List<Press.Prepared> versions, List<Fault> faults) {
  public Checked {
    versions = List.copyOf(versions);
    faults = List.copyOf(faults);
  }

  public boolean right() {
    return faults.isEmpty();
  }

  /** The copy itself as a service; empty while it cannot be read. */
  public Optional<Service> service() {
    return versions.stream().findFirst().map(Press.Prepared::service);
  }

  /** The version that would hold in a unit; empty when this publication does not touch it. */
  public Optional<Service> in(String unit) {
    return versions.stream()
        .filter(version -> unit.startsWith(version.place()))
        .reduce((first, other) -> other.place().length() > first.place().length() ? other : first)
        .map(Press.Prepared::service);
  }
}
