package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official has named a relative, or himself when there is no kin. Who it is stands in no fact. */
public record KinDeclared(UUID staff, UUID kin, String relation) implements Fact {}
