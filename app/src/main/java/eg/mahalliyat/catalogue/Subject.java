package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The register entry from which a request of this service starts.
 *
 * @param states of the entry with which it may start
 * @param fields what is read of the entry, in the order in which it is shown
 */
public record Subject(String register, Set<String> states, Map<String, ValueType> fields) {
  public Subject {
    states = Set.copyOf(states);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
