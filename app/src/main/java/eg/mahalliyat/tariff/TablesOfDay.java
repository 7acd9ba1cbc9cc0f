package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ValueType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables as they are on a day. Only those that something reads are looked up. */
record TablesOfDay(Map<String, TableVersion> byName) {
  /** The root below which formulas find the value of the row that fits. */
  static final String ROOT = "tables";

  private static final String PREFIX = ROOT + ".";

  static TablesOfDay of(List<TableVersion> all, LocalDate day) {
    var byName = new HashMap<String, TableVersion>();
    all.stream().filter(table -> table.validity().covers(day)).forEach(table -> byName.put(table.table(), table));
    return new TablesOfDay(byName);
  }

  /** The rows of the tables among these names. */
  List<UsedRow> rows(Collection<String> names, Map<String, ?> values) {
    return tables(names).stream().map(table -> table.row(values)).toList();
  }

  /** The values with those of the rows. */
  static Map<String, Object> with(List<UsedRow> rows, Map<String, ?> values) {
    var byTable = new HashMap<String, String>();
    rows.forEach(row -> byTable.put(row.table(), row.value()));
    var all = new HashMap<String, Object>(values);
    all.put(ROOT, byTable);
    return all;
  }

  /** The names that are read in the end: in place of a table what its row is found by. */
  Map<String, ValueType> reads(Map<String, ValueType> names) {
    var read = new TreeMap<>(names);
    read.keySet().removeIf(name -> name.startsWith(PREFIX));
    tables(names.keySet()).forEach(table -> read.putAll(table.reads()));
    return read;
  }

  /** The same with what is read. */
  Map<String, String> inputs(Map<String, String> read, Map<String, ?> values) {
    var all = new LinkedHashMap<String, String>();
    read.forEach((name, value) -> {
      if (!name.startsWith(PREFIX)) {
        all.put(name, value);
      }
    });
    tables(read.keySet()).forEach(table -> all.putAll(table.inputs(values)));
    return new TreeMap<>(all);
  }

  /** The tables among these names, before anything is known of the case. */
  List<ShownTable> shown(Collection<String> names) {
    return tables(names).stream().map(ShownTable::of).toList();
  }

  private List<TableVersion> tables(Collection<String> names) {
    return names.stream().filter(name -> name.startsWith(PREFIX))
        .flatMap(name -> Stream.ofNullable(byName.get(name.substring(PREFIX.length())))).toList();
  }
}
