package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official chose a password. */
public record StaffPasswordChanged(UUID staff) implements Fact {}
