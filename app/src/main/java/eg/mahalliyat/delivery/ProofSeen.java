package eg.mahalliyat.delivery;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official looked at the proof of a hand-over, for a coded reason. */
public record ProofSeen(UUID requestId, String taskId, String reason) implements Fact {}
