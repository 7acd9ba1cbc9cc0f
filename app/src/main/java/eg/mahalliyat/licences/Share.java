package eg.mahalliyat.licences;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which who has it sees one licence without signing in.
 *
 * @param shows what it shows beyond what everybody may know, in the words of {@link Disclosed}
 */
public record Share(UUID id, UUID licence, Set<String> shows, Lasts lasts, Opened opened) {
  /** @param endedAt when its maker ended it before its time; null when he did not */
  public record Lasts(Instant madeAt, Instant endsAt, @Nullable Instant endedAt) {}

  /** @param last null while nobody has opened it */
  public record Opened(int times, @Nullable Instant last) {}

  public boolean live(Instant now) {
    return lasts.endedAt() == null && lasts.endsAt().isAfter(now);
  }
}
