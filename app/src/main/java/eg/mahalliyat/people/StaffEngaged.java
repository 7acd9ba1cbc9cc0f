package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** Somebody works for a unit from now on; an account without a password yet. */
public record StaffEngaged(UUID staff) implements Fact {}
