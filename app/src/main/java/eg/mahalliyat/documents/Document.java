package eg.mahalliyat.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper.
 *
 * @param unitId the unit whose officials may see it; null until a request takes it
 * @param personId whose it is; null for a paper of a unit alone
 * @param purpose the key under which a service asks for it
 * @param mediaType found in the content, never in the name
 */
public record Document(UUID id, @Nullable Integer unitId, @Nullable UUID personId, String purpose, String fileName,
    String mediaType, int size, State state, Instant uploadedAt) {
  /** Whether its content may be handed out. */
  public enum State {
    /** Not scanned yet: nobody gets the content. */
    WAITING,
    CLEAN,
    /** The content is deleted. */
    INFECTED
  }

  /** After what it is, not as its owner called it: his own name may stand there. */
  public String neutralName() {
    return purpose + "." + mediaType.substring(mediaType.indexOf('/') + 1);
  }
}
