package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A person made an account and can sign in from now on. */
public record PersonSignedUp(UUID person) implements Fact {}
