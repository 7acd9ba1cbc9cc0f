package eg.mahalliyat.counter;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A clerk looked a person up because he stands at the counter. */
public record VisitBegan(UUID visit, UUID person) implements Fact {}
