package eg.mahalliyat.expressions;

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
    return values.get(qualified.substring(0, dot)) instanceof Map<?, ?> keys
        ? keys.get(qualified.substring(dot + 1))
        : null;
  }
}
