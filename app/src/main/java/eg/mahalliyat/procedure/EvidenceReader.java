package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an inspection has to bring: {@code checklist}, {@code photographs}, {@code coordinates}. */
final class EvidenceReader {
  private static final Map<String, ValueType> KINDS =
      Map.of("yes-no", ValueType.TRUTH, "number", ValueType.NUMBER, "text", ValueType.TEXT);

  private final ProcedureReader reader;
  private final List<Fault> faults;

  EvidenceReader(ProcedureReader reader, List<Fault> faults) {
    this.reader = reader;
    this.faults = faults;
  }

  Evidence read(Yaml task) {
    var items = new LinkedHashMap<String, ValueType>();
    for (Yaml item : task.at("checklist").items()) {
      String key = key(item);
      if (!key.matches("[a-z][a-z0-9_]*")) {
        faults.add(item.fault("checklist.key"));
      }
      if (items.put(key, type(item)) != null) {
        faults.add(item.fault("checklist.twice", "item", key));
      }
    }
    return new Evidence(items, photographs(task.at("photographs")), reader.truth(task.at("coordinates"), false));
  }

  /** By key, with wrong kinds read as text; for the names that conditions may use. */
  static Map<String, ValueType> types(Yaml task) {
    var items = new LinkedHashMap<String, ValueType>();
    for (Yaml item : task.at("checklist").items()) {
      items.put(key(item), item.isMap() ? KINDS.getOrDefault(item.at("kind").text(), ValueType.TEXT) : ValueType.TRUTH);
    }
    return items;
  }

  private static String key(Yaml item) {
    return item.isMap() ? item.at("key").text() : item.text();
  }

  private ValueType type(Yaml item) {
    if (!item.isMap()) {
      return ValueType.TRUTH;
    }
    item.only(faults, "key", "kind");
    ValueType type = KINDS.get(item.at("kind").text());
    if (type == null) {
      faults.add(item.at("kind").fault("checklist.kind"));
    }
    return type == null ? ValueType.TEXT : type;
  }

  private int photographs(Yaml number) {
    if (!number.present()) {
      return 0;
    }
    if (!number.text().matches("[1-9]|1\\d|20")) {
      faults.add(number.fault("photographs"));
      return 1;
    }
    return Integer.parseInt(number.text());
  }
}
