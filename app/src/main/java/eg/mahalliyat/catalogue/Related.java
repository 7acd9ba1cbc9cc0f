package eg.mahalliyat.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which services people look at beside one. */
public final class Related {
  private static final int MOST = 6;

  private Related() {}

  /**
   * Best first, six at most: those that its questions send to, those about the same register, those that its life events
   * take, those of its category.
   */
  public static List<Service> to(Service service, Catalogue catalogue, LifeEvents events) {
    var codes = new LinkedHashSet<String>();
    service.definition().questions().stream().map(Question::stop).flatMap(Stream::ofNullable)
        .forEach(stop -> codes.add(stop.service()));
    List<Service> all = catalogue.all();
    Set<String> registers = registers(service);
    all.stream().filter(other -> registers(other).stream().anyMatch(registers::contains))
        .forEach(other -> codes.add(other.code()));
    var rest = new ArrayList<String>();
    events.of(service.code()).forEach(event -> rest.addAll(event.services()));
    all.stream().filter(other -> category(other).equals(category(service))).forEach(other -> rest.add(other.code()));
    codes.addAll(rest);
    codes.remove(service.code());
    return codes.stream().flatMap(code -> catalogue.current(code).stream()).limit(MOST).toList();
  }

  private static String category(Service service) {
    return service.definition().about().category();
  }

  private static Set<String> registers(Service service) {
    var registers = new LinkedHashSet<>(service.definition().outputs().keySet());
    Subject subject = service.definition().about().subject();
    if (subject != null) {
      registers.add(subject.register());
    }
    return registers;
  }
}
