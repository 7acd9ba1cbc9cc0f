package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An administrator gave an official a password, to be changed at once. */
public record StaffPasswordGiven(UUID staff) implements Fact {}
