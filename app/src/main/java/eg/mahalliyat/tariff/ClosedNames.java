package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of which all values are known, such as the options of a choice, by qualified name. Whether every case has
 * its row is found out by trying them all.
 */
public record ClosedNames(Map<String, List<String>> values) {
  private static final int MOST_CASES = 2000;

  public ClosedNames {
    values = Map.copyOf(values);
  }

  void check(TableVersion table, Yaml place, List<Fault> faults) {
    List<String> names = List.copyOf(table.words().keySet());
    if (table.key().otherwise() != null || names.isEmpty()) {
      return;
    }
    names.stream().filter(name -> !values.containsKey(name)).findFirst().ifPresentOrElse(
        open -> faults.add(place.fault("table.else", "table", table.table(), "name", open)),
        () -> tryAll(table, names, place, faults));
  }

  private void tryAll(TableVersion table, List<String> names, Yaml place, List<Fault> faults) {
    long cases = names.stream().mapToLong(name -> of(name).size())
        .reduce(1, (a, b) -> Math.min(a * b, MOST_CASES + 1L));
    if (cases > MOST_CASES) {
      faults.add(place.fault("table.cases", "table", table.table(), "most", MOST_CASES));
      return;
    }
    for (int n = 0; n < cases; n++) {
      Map<String, Map<String, String>> tried = nth(names, n);
      if (!fits(table, tried)) {
        faults.add(place.fault("table.missing", "table", table.table(), "case", tried));
        return;
      }
    }
  }

  private static boolean fits(TableVersion table, Map<String, Map<String, String>> tried) {
    try {
      return table.find(tried).isPresent();
    } catch (ExpressionFailed e) {
      return false;
    }
  }

  /** The case of this number: each name's values are the digits of one place. */
  private Map<String, Map<String, String>> nth(List<String> names, int number) {
    var tried = new HashMap<String, Map<String, String>>();
    int rest = number;
    for (String name : names) {
      List<String> its = of(name);
      int dot = name.indexOf('.');
      tried.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>())
          .put(name.substring(dot + 1), its.get(rest % its.size()));
      rest /= its.size();
    }
    return tried;
  }

  private List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }
}
