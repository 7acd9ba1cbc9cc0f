package eg.mahalliyat.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param stream what it is about, as {@code kind:id}
 * @param seq 1 for the first fact of the stream
 * @param actor {@link Actor#id()} of who did it
 * @param data the fact as JSON
 */
public record Entry(String stream, int seq, String type, String actor, Instant at, @Nullable Integer unitId,
    @Nullable UUID personId, String data) {
  public <T extends Fact> T as(Class<T> fact) {
    return Json.read(data, fact);
  }

  /** The id after the colon of the stream's name. */
  public UUID subject() {
    return UUID.fromString(stream.substring(stream.indexOf(':') + 1));
  }
}
