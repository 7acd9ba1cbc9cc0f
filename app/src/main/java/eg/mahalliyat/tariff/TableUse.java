package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether each table is read, and holds on every day on which something reads it. */
final class TableUse {
  private final List<TableVersion> tables;
  private final List<Fault> faults;
  private final Set<String> used = new HashSet<>();

  TableUse(List<TableVersion> tables, List<Fault> faults) {
    this.tables = tables;
    this.faults = faults;
  }

  void reads(Collection<String> names, Validity validity, Yaml place) {
    String root = TablesOfDay.ROOT + ".";
    names.stream().filter(name -> name.startsWith(root)).map(name -> name.substring(root.length())).forEach(table -> {
      used.add(table);
      missing(table, validity).ifPresent(day -> faults.add(place.fault("table.days", "table", table, "day", day)));
    });
  }

  /** The first day on which the table says nothing. */
  private Optional<LocalDate> missing(String table, Validity validity) {
    LocalDate day = validity.from();
    while (validity.covers(day)) {
      LocalDate asked = day;
      Optional<Validity> version = tables.stream().filter(one -> one.table().equals(table)).map(TableVersion::validity)
          .filter(its -> its.covers(asked)).findFirst();
      if (version.isEmpty()) {
        return Optional.of(day);
      }
      LocalDate until = version.get().until();
      if (until == null) {
        return Optional.empty();
      }
      day = until.plusDays(1);
    }
    return Optional.empty();
  }

  void unused(Yaml tree) {
    tree.entries().forEach((name, table) -> {
      if (!used.contains(name)) {
        faults.add(table.fault("table.unused", "table", name));
      }
    });
  }
}
