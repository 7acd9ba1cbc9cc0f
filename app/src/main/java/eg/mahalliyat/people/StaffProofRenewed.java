package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** An official showed once more who he is, in a session that was open. */
public record StaffProofRenewed(UUID staff) implements Fact {}
