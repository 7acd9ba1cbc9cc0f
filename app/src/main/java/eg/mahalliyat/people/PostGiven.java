package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An official holds a role in a unit. */
public record PostGiven(UUID post, UUID staff, int unitId, String role, LocalDate from, @Nullable LocalDate until)
    implements Fact {}
