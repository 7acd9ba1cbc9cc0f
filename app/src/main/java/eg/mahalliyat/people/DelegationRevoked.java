package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A delegation gives nothing any more, whatever its days say. */
public record DelegationRevoked(UUID delegation, UUID from, UUID to) implements Fact {}
