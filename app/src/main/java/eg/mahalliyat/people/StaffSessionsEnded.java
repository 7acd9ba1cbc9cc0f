package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official ended sessions of his own. */
public record StaffSessionsEnded(UUID staff) implements Fact {}
