package eg.mahalliyat.payments;

import java.util.UUID;

/** Whose bill it is, and which local unit collects it. */
public record Payer(int unitId, UUID personId) {}
