package eg.mahalliyat.ledger;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;

/** A unit's books are closed up to and with the day. */
public record DayClosed(int unitId, LocalDate day) implements Fact {}
