package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official who was disabled may sign in again. */
public record StaffEnabled(UUID staff) implements Fact {}
