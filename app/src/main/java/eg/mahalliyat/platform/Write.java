package eg.mahalliyat.platform;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement to be sent: rooms hand their part of a change over as values, and all of them travel in one round trip.
 * The SQL must refuse by itself what may not be (a unique key, a raised error): no answer is looked at.
 *
 * @param params in the order of the question marks
 */
public record Write(String sql, List<@Nullable Object> params) {
  public Write {
    params = Collections.unmodifiableList(params);
  }

  public static Write of(String sql, @Nullable Object... params) {
    return new Write(sql, Arrays.asList(params));
  }
}
