package eg.mahalliyat.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money of a local unit.
 *
 * @param source what it comes from; with the kind it is unique, so that nothing is posted twice
 * @param day to which it belongs, in Cairo, and not later than {@code at}; when it is closed, the next open day takes it
 * @param settledOn when the money itself came or went; null while nobody knows
 * @param legs two at least; their debits and credits are equal, or the database refuses them
 */
public record Posting(UUID id, int unitId, Kind kind, String source, LocalDate day, @Nullable LocalDate settledOn,
    Instant at, List<Leg> legs) {
  public Posting {
    legs = List.copyOf(legs);
  }

  /** What undoes it, once. */
  public Posting reversed(UUID newId, LocalDate onDay, Instant now) {
    return new Posting(newId, unitId, Kind.REVERSAL, id.toString(), onDay, null, now,
        legs.stream().map(Leg::turned).toList());
  }
}
