package eg.mahalliyat.payments;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which money the desk shows.
 *
 * @param kind name of an {@link Unfit.Kind}, empty for all
 * @param provider its name, empty for all
 * @param decided what is over instead of what waits
 * @param after the last one of the page before, null for the first page
 */
public record UnfitFilter(String kind, String provider, boolean decided, @Nullable UUID after) {
  /** What nobody could have chosen counts as not chosen. */
  public UnfitFilter {
    String chosen = kind;
    provider = provider.matches("[a-z-]*") ? provider : "";
    kind = Arrays.stream(Unfit.Kind.values()).anyMatch(one -> one.name().equals(chosen)) ? kind : "";
  }
}
