package eg.mahalliyat.counter;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clerk made sure who stands there.
 *
 * @param attorney the power of attorney of an agent, or null
 */
public record VisitConfirmed(UUID visit, UUID person, @Nullable UUID attorney) implements Fact {}
