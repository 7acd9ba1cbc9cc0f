package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A person gave the right code and is signed in. */
public record PersonSignedIn(UUID person) implements Fact {}
