package eg.mahalliyat.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A short list of rows as one text that people can read and write: {@code use=shop; area=80 | use=home; area=120.5}.
 *
 * @param all each by field, in the order in which it was written
 */
public record Rows(List<Map<String, String>> all) {
  public Rows {
    all = List.copyOf(all);
  }

  /** Reads it; what has no {@code =} or nothing behind it is left out, and so are empty rows. */
  public static Rows of(String text) {
    var all = new ArrayList<Map<String, String>>();
    for (String row : text.split("\\|")) {
      var fields = new LinkedHashMap<String, String>();
      for (String field : row.split(";")) {
        int is = field.indexOf('=');
        String value = field.substring(is + 1).strip();
        if (is > 0 && !value.isEmpty()) {
          fields.put(field.substring(0, is).strip(), value);
        }
      }
      if (!fields.isEmpty()) {
        all.add(fields);
      }
    }
    return new Rows(all);
  }

  /** What may stand in a field: without the signs that part fields and rows. */
  public static String field(String typed) {
    return typed.replaceAll("[|;=]", " ").strip();
  }

  /** The sum of a field of numbers, as plain decimal text. */
  public String total(String field) {
    return all.stream().map(row -> new BigDecimal(row.getOrDefault(field, "0"))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  /**
   * As people read it: fields and rows without the signs between which they are kept.
   *
   * @param word from a field's key and its value to what is said for it
   */
  public String shown(BinaryOperator<String> word) {
    return all.stream().map(row -> row.entrySet().stream().map(field -> word.apply(field.getKey(), field.getValue()))
            .collect(Collectors.joining(" · ")))
        .collect(Collectors.joining(" — "));
  }

  @Override
  public String toString() {
    return all.stream()
        .map(row -> row.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(" | "));
  }
}
