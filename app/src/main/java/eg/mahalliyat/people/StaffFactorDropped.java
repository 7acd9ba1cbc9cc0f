package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** The authenticator of an official was taken away. */
public record StaffFactorDropped(UUID staff) implements Fact {}
