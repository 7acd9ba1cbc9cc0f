package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A counter has seen a power of attorney and keeps its scan. */
public record AttorneyRecorded(UUID attorney, UUID principal, UUID agent, UUID scan) implements Fact {}
