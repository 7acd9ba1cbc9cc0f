package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A passkey of an official was taken away. */
public record StaffPasskeyRemoved(UUID staff, UUID passkey) implements Fact {}
