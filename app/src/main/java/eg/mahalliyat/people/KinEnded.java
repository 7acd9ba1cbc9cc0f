package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** Somebody is an official's relative no longer. */
public record KinEnded(UUID staff, UUID kin) implements Fact {}
