package eg.mahalliyat.procedure;

import eg.mahalliyat.shared.WorkingDays;
import java.util.Map;

/**
 * What the procedure sees of the world.
 *
 * @param values for the conditions, by root: {@code answers}, {@code documents}, {@code findings}, {@code fees},
 *     {@code subject}, {@code applicant}, each a map by key; {@code decisions} is filled in by the procedure
 * @param calendar of the unit whose office handles the request
 */
public record Context(Map<String, Object> values, WorkingDays calendar) {
  public Context {
    values = Map.copyOf(values);
  }
}
