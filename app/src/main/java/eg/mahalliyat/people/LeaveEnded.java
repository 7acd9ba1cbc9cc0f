package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official is back before his leave was over. */
public record LeaveEnded(UUID leave, UUID staff) implements Fact {}
