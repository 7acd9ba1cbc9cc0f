package eg.mahalliyat.delivery;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An output was handed over at a counter.
 *
 * @param attorney the power of attorney of the agent who took it; null when its holder did
 * @param proof how it can be seen who it was
 */
public record HandedOver(UUID requestId, String taskId, @Nullable UUID attorney, Proof.Kind proof) implements Fact {}
