package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A person came on file, by signing up or because a register names him. */
public record PersonRegistered(UUID person) implements Fact {}
