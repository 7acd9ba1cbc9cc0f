package eg.mahalliyat.catalogue;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Checks what is to be published with everything that follows from it, and puts it into force. */
public final class Press {
  static final String SHIPPED = "system:shipped";

  /** A version that is ready to be published. */
  public record Prepared(String place, Service service, ServiceFiles files) {}

  private final Catalogue catalogue;
  private final ServiceReader reader;

  Press(Catalogue catalogue, ServiceReader reader) {
    this.catalogue = catalogue;
    this.reader = reader;
  }

  /**
   * Every version that a change makes: of its own place and, because they are resolved from it, of each place below
   * that has a variant of its own. All are read, checked and rehearsed by their golden cases.
   *
   * @param place empty for the definition of the country, else whose variant it is
   * @param texts the files of the definition, or those of the variant, by path
   * @param day the first day
   * @param faults takes everything that is wrong; the versions are to be published only when there is none
   */
  public List<Prepared> prepare(
      String code, String place, Map<String, String> texts, LocalDate day, List<Fault> faults) {
    var prepared = new ArrayList<Prepared>();
    int number = catalogue.editions().of(code).stream().mapToInt(e -> e.service().version()).max().orElse(0);
    for (String one : places(code, place, day)) {
      var files = new ServiceFiles(code, layers(code, one, place, texts, day));
      int version = ++number;
      Optional<Service> service = reader.read(files, faults);
      service.map(read -> Shelving.numbered(read, version)).ifPresent(read -> {
        rehearse(read, files, one, faults);
        prepared.add(new Prepared(one, read, files));
      });
    }
    return prepared;
  }

  /** The parts of a publication for the transaction that decides it. */
  public static List<Write> publishing(List<Prepared> versions, LocalDate from, Edition.Publication publication) {
    return versions.stream()
        .map(version -> PublishedRows.adding(version.service(), version.files(),
            new Edition.Force(version.place(), from, false, null), publication))
        .toList();
  }

  /** Takes back what has not come into force; the database refuses it later. */
  public static Write withdrawing(UUID publication, String by, Instant at) {
    return PublishedRows.withdrawing(publication, by, at);
  }

  /** The names of what a definition may refer to, by group, for those who write one. */
  public Map<String, List<String>> vocabulary() {
    return reader.vocabulary();
  }

  private List<String> places(String code, String place, LocalDate day) {
    var places = new ArrayList<>(List.of(place));
    catalogue.editions().of(code).stream()
        .map(edition -> edition.force().place())
        .distinct()
        .filter(other -> !other.equals(place) && other.startsWith(place))
        .filter(other -> catalogue.editions().at(code, other, day).isPresent())
        .sorted()
        .forEach(places::add);
    return places;
  }

  /** The definition in force with the variants above a place, and what is new in its own layer. */
  private TreeMap<String, String> layers(
      String code, String one, String place, Map<String, String> texts, LocalDate day) {
    var files = new TreeMap<String, String>();
    for (String layer : List.of("", Variant.governorate(one), one)) {
      if (layer.equals(place)) {
        files.putAll(texts);
      } else {
        catalogue.editions().at(code, layer, day).ifPresent(edition -> files.putAll(own(edition.files(), layer)));
      }
    }
    return files;
  }

  /** The files of one layer alone. */
  public static TreeMap<String, String> own(ServiceFiles files, String place) {
    var own = new TreeMap<>(files.texts());
    own.keySet().removeIf(path ->
        place.isEmpty() ? path.startsWith("overrides/") : !path.startsWith(Variant.folder(place)));
    return own;
  }

  private static void rehearse(Service service, ServiceFiles files, String place, List<Fault> faults) {
    if (place.isEmpty()) {
      Rehearsal.play(service, files, faults);
    } else {
      files.cases(place).keySet().forEach(path -> Rehearsal.play(service, files, path, faults));
    }
  }
}
