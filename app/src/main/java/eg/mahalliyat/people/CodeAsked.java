package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** Someone asked for a code; whether there is a number to send it to, {@link SignInCodes} tells. */
public record CodeAsked(UUID challenge) implements Fact {}
