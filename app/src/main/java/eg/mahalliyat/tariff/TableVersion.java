package eg.mahalliyat.tariff;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.expressions.TextFormula;
import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a table says within its days.
 *
 * @param columns by the word that {@code per} gives; one without a name where there is no {@code per}
 */
record TableVersion(String table, Key key, Map<String, Rows> columns, Validity validity, Source source) {
  static final String WHOLE = "";

  /**
   * By what a row is found.
   *
   * @param word of tables by words, {@code size} of those by size; one of both is there
   * @param per chooses the column; null where there is one alone
   * @param otherwise the value where no row fits; null when every case has its row
   */
  record Key(@Nullable TextFormula word, @Nullable Formula size, @Nullable TextFormula per,
      @Nullable BigDecimal otherwise) {}

  /** @throws IllegalStateException when no row fits, which the check of the definition rules out */
  UsedRow row(Map<String, ?> values) {
    return find(values).orElseThrow(() -> new IllegalStateException("table " + table + " has no such row"));
  }

  Optional<UsedRow> find(Map<String, ?> values) {
    TextFormula per = key.per();
    String column = per == null ? WHOLE : per.value(values);
    return found(column, values)
        .or(() -> Optional.ofNullable(key.otherwise()).map(value -> new Rows.Row("…", value)))
        .map(row -> new UsedRow(table, column.isEmpty() ? row.name() : column + ": " + row.name(),
            row.value().stripTrailingZeros().toPlainString(), validity.from(), source));
  }

  private Optional<Rows.Row> found(String column, Map<String, ?> values) {
    TextFormula word = key.word();
    Formula size = key.size();
    return switch (columns.get(column)) {
      case Rows.ByWord rows when word != null -> rows.of(word.value(values));
      case Rows.BySize rows when size != null -> Optional.of(rows.of(size.compute(values)));
      case null, default -> Optional.empty();
    };
  }

  /** The names that are read to find a row. */
  Map<String, ValueType> reads() {
    var read = new TreeMap<>(words());
    Formula size = key.size();
    if (size != null) {
      read.putAll(size.reads());
    }
    return read;
  }

  /** Of these, the names that decide whether there is a row at all. */
  Map<String, ValueType> words() {
    var read = new TreeMap<String, ValueType>();
    TextFormula word = key.word();
    TextFormula per = key.per();
    if (word != null) {
      read.putAll(word.reads());
    }
    if (per != null) {
      read.putAll(per.reads());
    }
    return read;
  }

  Map<String, String> inputs(Map<String, ?> values) {
    var read = new TreeMap<String, String>();
    TextFormula word = key.word();
    TextFormula per = key.per();
    Formula size = key.size();
    if (word != null) {
      read.putAll(word.inputs(values));
    }
    if (per != null) {
      read.putAll(per.inputs(values));
    }
    if (size != null) {
      read.putAll(size.inputs(values));
    }
    return read;
  }
}
