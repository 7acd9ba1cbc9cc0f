package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A short list, such as floors or heirs: the same few fields in each row.
 *
 * @param fields kinds by key, in their order
 * @param min how many rows there are at least
 * @param max how many there may be, up to {@link #MOST}
 */
public record RepeatQuestion(Map<String, QuestionKind> fields, int min, int max) implements QuestionKind {
  public static final int MOST = 12;

  /** Below an answer, the name of the number of its rows. */
  public static final String COUNT = "rows";

  private static final int LONGEST = 2000;

  public RepeatQuestion {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  @Override
  public String word() {
    return "repeat";
  }

  @Override
  public int maxLength() {
    return LONGEST;
  }

  /** {@code 1-use, 1-area, 2-use ...}: no script is needed to fill in all rows. */
  @Override
  public List<String> parts() {
    return IntStream.rangeClosed(1, max).boxed()
        .flatMap(row -> fields.keySet().stream().map(field -> row + "-" + field)).toList();
  }

  @Override
  public String joined(List<String> parts) {
    var rows = new ArrayList<Map<String, String>>();
    var keys = List.copyOf(fields.keySet());
    for (int at = 0; at + keys.size() <= parts.size(); at += keys.size()) {
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < keys.size(); i++) {
        row.put(keys.get(i), Rows.field(parts.get(at + i)));
      }
      if (row.values().stream().anyMatch(value -> !value.isEmpty())) {
        rows.add(row);
      }
    }
    return new Rows(rows).toString();
  }

  @Override
  public List<String> split(String value) {
    return Rows.of(value).all().stream()
        .flatMap(row -> fields.keySet().stream().map(field -> row.getOrDefault(field, ""))).toList();
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    List<Map<String, String>> typed = Rows.of(tidy).all();
    if (typed.size() < min || typed.size() > max) {
      return new Answer.Wrong("too-few-rows", Map.of("min", String.valueOf(min), "max", String.valueOf(max)));
    }
    var rows = new ArrayList<Map<String, String>>();
    for (Map<String, String> row : typed) {
      Map<String, String> read = row(row, today);
      if (read.size() != fields.size() || row.size() != fields.size()) {
        return new Answer.Wrong("wrong-row", Map.of("row", String.valueOf(rows.size() + 1)));
      }
      rows.add(read);
    }
    return new Answer.Valid(new Rows(rows).toString());
  }

  /** What conditions and formulas may use: the number of rows, and the sum of each field that is a number. */
  Map<String, ValueType> names(String key) {
    var names = new LinkedHashMap<String, ValueType>();
    names.put(key + "." + COUNT, ValueType.NUMBER);
    fields.forEach((field, kind) -> {
      if (kind.type() == ValueType.NUMBER) {
        names.put(key + "." + field, ValueType.NUMBER);
      }
    });
    return names;
  }

  private Map<String, String> row(Map<String, String> typed, LocalDate today) {
    var read = new LinkedHashMap<String, String>();
    fields.forEach((field, kind) -> {
      String value = typed.getOrDefault(field, "");
      if (!value.isEmpty() && value.length() <= kind.maxLength() && kind.read(value, today) instanceof Answer.Valid valid) {
        read.put(field, valid.value());
      }
    });
    return read;
  }
}
