package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official holds a role no longer, whatever its days said. */
public record PostEnded(UUID post, UUID staff, int unitId, String role) implements Fact {}
