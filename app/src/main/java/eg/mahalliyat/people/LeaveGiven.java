package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An official is away; no lot falls on him meanwhile. */
public record LeaveGiven(UUID leave, UUID staff, LocalDate first, LocalDate last, @Nullable UUID standIn)
    implements Fact {}
