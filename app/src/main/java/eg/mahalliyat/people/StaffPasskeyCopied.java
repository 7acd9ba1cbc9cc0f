package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** A passkey signed rightly, but its counter had not grown: somebody may have a copy. It was refused. */
public record StaffPasskeyCopied(UUID staff, UUID passkey) implements Fact {}
