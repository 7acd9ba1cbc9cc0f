package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official went on in another of his posts. */
public record StaffPostChosen(UUID staff, int unitId) implements Fact {}
