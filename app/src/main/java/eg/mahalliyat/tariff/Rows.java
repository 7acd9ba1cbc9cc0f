package eg.mahalliyat.tariff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table, or of one of its columns. */
sealed interface Rows {
  /** A row that was found. */
  record Row(String name, BigDecimal value) {}

  /** By words: a grade, a class of activity. */
  record ByWord(Map<String, BigDecimal> values) implements Rows {
    public ByWord {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Optional<Row> of(String word) {
      return Optional.ofNullable(values.get(word)).map(value -> new Row(word, value));
    }
  }

  /** By size, lowest first and without a gap; the last has no ceiling. */
  record BySize(List<Bracket> brackets) implements Rows {
    public BySize {
      brackets = List.copyOf(brackets);
    }

    Row of(BigDecimal size) {
      return brackets.stream().filter(bracket -> bracket.takes(size)).findFirst()
          .map(bracket -> new Row(bracket.name(), bracket.of(size))).orElseThrow();
    }
  }
}
