package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A counter wrote down the mobile number of someone of whom none was on file. */
public record MobileNoted(UUID person) implements Fact {}
