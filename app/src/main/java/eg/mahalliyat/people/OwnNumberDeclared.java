package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official's own national number is on file, so that he decides nothing about himself. */
public record OwnNumberDeclared(UUID staff) implements Fact {}
