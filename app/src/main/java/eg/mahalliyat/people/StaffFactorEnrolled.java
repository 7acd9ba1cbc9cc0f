package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official set up an authenticator, his first or another in its place. */
public record StaffFactorEnrolled(UUID staff) implements Fact {}
