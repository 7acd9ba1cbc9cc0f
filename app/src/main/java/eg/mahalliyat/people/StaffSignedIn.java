package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official signed in. */
public record StaffSignedIn(UUID staff, int unitId) implements Fact {}
