package eg.mahalliyat.expressions;

import eg.mahalliyat.shared.Rows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The names that expressions may use, as {@code root.key}, with their types.
 *
 * @param roots {@code answers -> (years -> TEXT)} and so on; a root without keys is allowed
 */
public record Names(Map<String, Map<String, ValueType>> roots) {
  public Names {
    roots = Map.copyOf(roots);
  }

  /** These names and one root more. */
  public Names with(String root, Map<String, ValueType> keys) {
    var all = new LinkedHashMap<>(roots);
    all.put(root, Map.copyOf(keys));
    return new Names(all);
  }

  /** The type of {@code root.key}; empty when there is no such name. */
  public Optional<ValueType> type(String qualified) {
    int dot = qualified.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(roots.getOrDefault(qualified.substring(0, dot), Map.of())
            .get(qualified.substring(dot + 1)));
  }

  void each(BiConsumer<String, ValueType> use) {
    roots.forEach((root, keys) -> keys.forEach((key, type) -> use.accept(root + "." + key, type)));
  }

  static @Nullable Object find(String qualified, Map<String, ?> values) {
    int dot = qualified.indexOf('.');
    String key = qualified.substring(dot + 1);
    if (!(values.get(qualified.substring(0, dot)) instanceof Map<?, ?> keys)) {
      return null;
    }
    return keys.containsKey(key) ? keys.get(key) : ofRows(key, keys);
  }

  /** Below an answer that is a list: how many rows it has, or the sum of one of its fields. */
  private static @Nullable Object ofRows(String key, Map<?, ?> keys) {
    int dot = key.indexOf('.');
    if (dot < 0 || !(keys.get(key.substring(0, dot)) instanceof String text)) {
      return null;
    }
    Rows rows = Rows.of(text);
    String field = key.substring(dot + 1);
    return field.equals("rows") ? Integer.toString(rows.all().size()) : rows.total(field);
  }
}
