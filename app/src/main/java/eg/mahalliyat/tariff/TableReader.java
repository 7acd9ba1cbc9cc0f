package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and checks the part {@code tables:} of a definition. */
final class TableReader {
  /** More would be a register, and each is looked through for every line. */
  private static final int MOST_ROWS = 200;

  private final ExpressionReader expressions;
  private final ClosedNames closed;
  private final List<Fault> faults;
  private final DatedReader dated;

  /** @param closed what the names may say, to find out whether each case has its row */
  TableReader(ExpressionReader expressions, ClosedNames closed) {
    this.expressions = expressions;
    this.closed = closed;
    this.faults = expressions.faults();
    this.dated = new DatedReader(faults);
  }

  List<TableVersion> read(Yaml tree) {
    var all = new ArrayList<TableVersion>();
    tree.entries().forEach((name, versions) -> {
      if (!name.matches("[a-z]\\w{0,40}")) {
        faults.add(versions.fault("table.name", "table", name));
      }
      for (Yaml version : versions.items()) {
        int before = faults.size();
        TableVersion table = version(name, version);
        if (all.stream().anyMatch(other -> other.table().equals(name) && other.validity().meets(table.validity()))) {
          faults.add(version.fault("table.twice", "table", name));
        }
        if (faults.size() == before) {
          closed.check(table, version, faults);
        }
        all.add(table);
      }
    });
    return all;
  }

  private TableVersion version(String name, Yaml table) {
    table.only(faults, "by", "per", "rows", "brackets", "else", "from", "until", "legal", "mark");
    boolean words = table.at("rows").present();
    if (words == table.at("brackets").present() || table.at("by").value().isEmpty()
        || table.at("legal").value().isEmpty()) {
      faults.add(table.fault("table.parts", "table", name));
    }
    BigDecimal otherwise = table.at("else").present() ? dated.number(table.at("else")) : null;
    var key = new TableVersion.Key(words ? expressions.text(table.at("by")) : null,
        words ? null : expressions.formula(table.at("by")), expressions.text(table.at("per")), otherwise);
    Map<String, Rows> columns =
        words ? columns(table, "rows", this::words) : columns(table, "brackets", this::brackets);
    return new TableVersion(name, key, columns, dated.validity(table), dated.source(table));
  }

  private Map<String, Rows> columns(Yaml table, String part, Function<Yaml, Rows> rows) {
    Yaml under = table.at(part);
    if (!table.at("per").present()) {
      return Map.of(TableVersion.WHOLE, rows.apply(under));
    }
    var columns = new LinkedHashMap<String, Rows>();
    under.entries().forEach((column, its) -> columns.put(column, rows.apply(its)));
    return columns;
  }

  private Rows words(Yaml rows) {
    few(rows, rows.entries().size());
    var values = new LinkedHashMap<String, BigDecimal>();
    rows.entries().forEach((word, value) -> values.put(word, dated.number(value)));
    return new Rows.ByWord(values);
  }

  private Rows brackets(Yaml rows) {
    few(rows, rows.items().size());
    var brackets = new ArrayList<Bracket>();
    for (Yaml row : rows.items()) {
      row.only(faults, "above", "up-to", "value", "each");
      Bracket before = brackets.isEmpty() ? null : brackets.getLast();
      Bracket bracket = bracket(row);
      joins(before, bracket, row);
      brackets.add(bracket);
    }
    if (!brackets.isEmpty() && brackets.getLast().upTo() != null) {
      faults.add(rows.items().getLast().fault("table.open-end"));
    }
    return new Rows.BySize(brackets);
  }

  private Bracket bracket(Yaml row) {
    return new Bracket(row.at("above").present() ? dated.number(row.at("above")) : BigDecimal.ZERO,
        row.at("up-to").present() ? dated.number(row.at("up-to")) : null, dated.number(row.at("value")),
        row.at("each").present() ? dated.number(row.at("each")) : BigDecimal.ZERO);
  }

  /** Each begins where the one before it ends. */
  private void joins(@Nullable Bracket before, Bracket bracket, Yaml row) {
    BigDecimal end = before == null ? BigDecimal.ZERO : before.upTo();
    if (end == null || bracket.above().compareTo(end) < 0) {
      faults.add(row.fault("table.overlap", "above", bracket.above().toPlainString(), "end", end == null ? "∞" : end));
    } else if (bracket.above().compareTo(end) > 0) {
      faults.add(row.fault("table.gap", "above", bracket.above().toPlainString(), "end", end.toPlainString()));
    }
    BigDecimal ceiling = bracket.upTo();
    if (ceiling != null && ceiling.compareTo(bracket.above()) <= 0) {
      faults.add(row.fault("table.empty", "above", bracket.above().toPlainString(), "end", ceiling.toPlainString()));
    }
  }

  private void few(Yaml rows, int count) {
    if (count == 0 || count > MOST_ROWS) {
      faults.add(rows.fault("table.rows", "most", MOST_ROWS));
    }
  }
}
