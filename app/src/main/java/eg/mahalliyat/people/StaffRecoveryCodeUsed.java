package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official came in by a recovery code, which is used up now. */
public record StaffRecoveryCodeUsed(UUID staff) implements Fact {}
