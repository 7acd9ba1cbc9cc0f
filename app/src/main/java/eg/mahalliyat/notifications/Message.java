package eg.mahalliyat.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is due.
 *
 * @param challenge the code it brings; null for an announcement
 * @param to where an announcement goes; null for a code
 * @param attempts how often it was tried, this time included
 */
record Message(UUID id, Carrier.Channel channel, @Nullable UUID challenge, @Nullable String to, @Nullable Text text,
    int attempts) {}
