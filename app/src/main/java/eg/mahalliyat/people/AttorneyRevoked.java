package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** The principal has taken a power of attorney back. */
public record AttorneyRevoked(UUID attorney, UUID principal, UUID agent) implements Fact {}
