package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.shared.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service issues.
 *
 * @param register under whose next number
 * @param validYears null when it does not expire
 * @param mark how far the validity can be trusted
 * @param fields what stands on it, as qualified names
 */
public record Output(String register, @Nullable Formula validYears, Mark mark, List<String> fields) {
  /** The values of its fields, by the part of the name behind the dot, in the order of the definition. */
  public Map<String, String> fill(Given given) {
    var filled = new LinkedHashMap<String, String>();
    for (String field : fields) {
      int dot = field.indexOf('.');
      String key = field.substring(dot + 1);
      if (given.values().get(field.substring(0, dot)) instanceof Map<?, ?> root) {
        filled.put(key, root.get(key) instanceof String value ? value : "");
      }
    }
    return filled;
  }
}
