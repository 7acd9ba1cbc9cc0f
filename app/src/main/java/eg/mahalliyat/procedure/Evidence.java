package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an inspection has to bring.
 *
 * @param checklist what is answered, in the order of the definition
 * @param photographs how many at least
 * @param coordinates true when the place is wanted
 */
public record Evidence(Map<String, ValueType> checklist, int photographs, boolean coordinates) {
  public static final Evidence NONE = new Evidence(Map.of(), 0, false);

  public Evidence {
    checklist = Collections.unmodifiableMap(new LinkedHashMap<>(checklist));
  }
}
