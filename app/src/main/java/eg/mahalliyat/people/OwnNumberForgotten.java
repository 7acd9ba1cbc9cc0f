package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official's own number was wrong; he is asked for it again. */
public record OwnNumberForgotten(UUID staff) implements Fact {}
