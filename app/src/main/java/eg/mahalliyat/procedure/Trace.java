package eg.mahalliyat.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * How the request stood before a decision moved it on, kept while the decision may still be taken back.
 *
 * @param taskId the opening that was decided
 * @param stage where that was
 * @param cleared results that were forgotten on the way
 * @param cancelled openings that were given up for it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Trace(String taskId, String stage, Map<String, String> cleared, List<String> cancelled) {
  public Trace {
    cleared = cleared == null ? Map.of() : Map.copyOf(cleared);
    cancelled = cancelled == null ? List.of() : List.copyOf(cancelled);
  }
}
