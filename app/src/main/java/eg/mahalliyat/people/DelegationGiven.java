package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody may act for an office-holder, from the first day to the last. */
public record DelegationGiven(UUID delegation, UUID from, UUID to, String role, LocalDate first, LocalDate last)
    implements Fact {}
