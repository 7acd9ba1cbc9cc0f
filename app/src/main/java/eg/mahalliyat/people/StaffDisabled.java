package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official may not sign in any more; sessions that were open are closed. */
public record StaffDisabled(UUID staff) implements Fact {}
