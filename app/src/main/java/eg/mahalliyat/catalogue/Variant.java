package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a governorate or a unit does otherwise than the whole country: fees, papers, terms, channels, or not open here.
 * Written in the vocabulary of the definition itself; whatever it does not name stays as it is.
 *
 * @param decision the act by which it was decided
 * @param values what it says, by place in the definition
 */
public record Variant(String place, String decision, LocalDate since, @Nullable Closed closed, List<Value> values) {
  /** @param instead the place where the service is open; empty when there is none */
  public record Closed(String instead) {}

  /** @param path such as {@code fees.licence.RENEW} or {@code procedure.clock.decide-within} */
  public record Value(String path, String text) {}

  static final String FILE = "variant.yaml";
  private static final Pattern PATH = Pattern.compile("overrides/(EG\\d{2}(?:-\\d{2,3})?)/variant\\.yaml");
  private static final Pattern PLACE = Pattern.compile("EG\\d{2}(-\\d{2,3})?");

  /** The governorate of a unit; a governorate and the whole country are their own. */
  public static String governorate(String place) {
    return place.contains("-") ? place.substring(0, place.indexOf('-')) : place;
  }

  /** The folder of a place's variant among the files of a service. */
  public static String folder(String place) {
    return "overrides/" + place + "/";
  }

  /** The variants among the files, the governorate's first. Faults are those of reading; they are told elsewhere. */
  public static List<Variant> of(ServiceFiles files) {
    return trees(files, new ArrayList<>()).stream().map(Variant::read).flatMap(Optional::stream).toList();
  }

  static List<Yaml> trees(ServiceFiles files, List<Fault> faults) {
    return files.texts().keySet().stream()
        .filter(path -> PATH.matcher(path).matches())
        // EG01 before EG01-31: by themselves the paths sort the other way round.
        .sorted(Comparator.comparing(String::length))
        .map(path -> Yaml.read(files.code() + "/" + path, files.text(path), faults))
        .toList();
  }

  private static Optional<Variant> read(Yaml tree) {
    String since = tree.at("since").text();
    if (!day(since)) {
      return Optional.empty();
    }
    Closed closed = tree.at("open").text().equals("false") ? new Closed(tree.at("instead").text()) : null;
    var values = new LinkedHashMap<String, String>();
    tree.entries().forEach((key, part) -> {
      if (!VariantMerge.HEAD.contains(key)) {
        values(key, part, values);
      }
    });
    return Optional.of(new Variant(tree.at("place").text(), tree.at("decision").text(), LocalDate.parse(since), closed,
        values.entrySet().stream().map(value -> new Value(value.getKey(), value.getValue())).toList()));
  }

  private static void values(String path, Yaml part, Map<String, String> values) {
    if (part.isMap()) {
      part.entries().forEach((key, child) -> values(path + "." + key, child, values));
    } else if (part.isList() && part.items().stream().allMatch(Yaml::isMap)) {
      part.items().forEach(item -> values(path + "." + VariantMerge.name(item), item, values));
    } else {
      values.put(path, String.join(", ", part.texts()));
    }
  }

  static boolean place(String text) {
    return PLACE.matcher(text).matches();
  }

  static boolean day(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
