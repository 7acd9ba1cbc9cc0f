package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The registers of roads and zones of the units, from {@code territory/grades.yaml}: dated, so that what was billed on
 * a past day is found again.
 *
 * @param byUnit in the order of the file
 */
record Grades(Map<String, List<Grade>> byUnit) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String FILE = "/territory/grades.yaml";

  /** Where they stand in an address. */
  private static final int STREET = 1;
  private static final int QUARTER = 2;

  static Grades read() {
    try (InputStream in = Grades.class.getResourceAsStream(FILE)) {
      return of(YAML.readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @throws IllegalArgumentException when a road has two grades on one day, or a grade that there is not */
  static Grades of(JsonNode tree) {
    List<Grade> all = new ArrayList<>();
    for (JsonNode node : tree.get("grades")) {
      Grade grade = grade(node);
      if (all.stream().anyMatch(grade::clashes)) {
        throw new IllegalArgumentException("two grades on the same day: " + grade);
      }
      all.add(grade);
    }
    return new Grades(all.stream().collect(Collectors.groupingBy(Grade::unit)));
  }

  List<Grade> all() {
    return byUnit.values().stream().flatMap(List::stream).toList();
  }

  private static Grade grade(JsonNode node) {
    String until = node.path("until").asString("");
    var term = new Grade.Term(LocalDate.parse(node.get("from").asString()),
        until.isEmpty() ? null : LocalDate.parse(until), node.get("legal").asString(),
        Mark.of(node.get("mark").asString()));
    return new Grade(node.get("unit").asString(),
        Grade.Kind.valueOf(node.get("of").asString().toUpperCase(Locale.ROOT)), node.path("name").asString(""),
        node.get("grade").asString(), term);
  }

  /**
   * What is known of an address on a day: {@code road} and {@code zone}, where the register lists them.
   *
   * @param address building, street and quarter with {@code ،} between; empty when there is none
   */
  Map<String, String> of(String unit, String address, LocalDate day) {
    String[] parts = address.split("،", -1);
    var known = new LinkedHashMap<String, String>();
    find(unit, Grade.Kind.ROAD, part(parts, STREET), day).ifPresent(grade -> known.put("road", grade));
    find(unit, Grade.Kind.ZONE, part(parts, QUARTER), day).or(() -> find(unit, Grade.Kind.ZONE, "", day))
        .ifPresent(grade -> known.put("zone", grade));
    return known;
  }

  private Optional<String> find(String unit, Grade.Kind kind, String name, LocalDate day) {
    return byUnit.getOrDefault(unit, List.of()).stream().filter(grade -> grade.is(kind, name, day)).map(Grade::grade)
        .findFirst();
  }

  private static String part(String[] parts, int no) {
    return parts.length > no ? parts[no].strip() : "";
  }
}
