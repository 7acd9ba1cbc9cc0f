package eg.mahalliyat.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A hand-over that was done.
 *
 * @param byAgent true when an agent took it
 */
public record Given(UUID requestId, String taskId, boolean byAgent, Proof.Kind kind, UUID document, Instant at) {}
