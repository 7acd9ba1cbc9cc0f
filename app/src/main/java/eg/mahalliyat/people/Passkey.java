package eg.mahalliyat.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name what he calls the device
 * @param verifies whether it asks for a finger, a face or a PIN, so that it alone opens the door
 */
public record Passkey(UUID id, String name, boolean verifies, Instant enrolledAt, @Nullable Instant usedAt) {}
