package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in over the counter.
 *
 * @param attorney the power of attorney under which an agent brought it; null when the applicant came himself
 * @param originals keys of the papers whose originals were seen
 */
public record Reception(@Nullable UUID attorney, List<String> originals) {
  public Reception {
    originals = List.copyOf(originals);
  }

  Facts.ReceivedAtCounter fact(UUID request, Actor.Staff clerk) {
    return new Facts.ReceivedAtCounter(request, clerk.staffId(), attorney, originals);
  }
}
