package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/**
 * An official set up a passkey.
 *
 * @param aaguid the make of the device; zeros when the browser does not tell
 */
public record StaffPasskeyEnrolled(UUID staff, UUID passkey, UUID aaguid) implements Fact {}
