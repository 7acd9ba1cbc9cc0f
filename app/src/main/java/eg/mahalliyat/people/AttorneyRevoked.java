package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** The principal has taken a power of attorney back; of a company, a newer extract does not name the agent any more. */
public record AttorneyRevoked(UUID attorney, UUID principal, UUID agent) implements Fact {}
