package eg.mahalliyat.counter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands at a clerk's counter.
 *
 * @param personId whose affair it is: the principal, where an agent stands there
 * @param attorneyId the power of attorney of the agent; null when the person came himself
 * @param confirmed the name was checked aloud
 */
public record Visit(UUID id, UUID personId, @Nullable UUID attorneyId, boolean confirmed) {}
