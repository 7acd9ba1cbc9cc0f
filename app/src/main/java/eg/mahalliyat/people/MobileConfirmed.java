package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** The person gave the code that was sent to the mobile number. */
public record MobileConfirmed(UUID person) implements Fact {}
