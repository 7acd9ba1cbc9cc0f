package eg.mahalliyat.ledger;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The front door for rooms that move money: a posting travels with their own writes, in the same round trip. */
public final class Ledger {
  private Ledger() {}

  /**
   * The posting as a part of the caller's change. The database refuses it, and with it the whole change, when it does
   * not balance, when the same event was posted already, or when the unit is not the actor's own; the platform itself
   * may post for any unit.
   */
  public static List<Write> posting(Posting posting) {
    List<Leg> legs = posting.legs();
    return List.of(Write.of("SELECT ledger.post(?, ?, ?, ?, ?::date, ?::date, ?, ?::text[], ?::bigint[], ?::bigint[])",
        posting.id(), posting.unitId(), posting.kind().name(), posting.source(), posting.day(), posting.settledOn(),
        posting.at().atOffset(UTC), legs.stream().map(leg -> leg.account().code()).toArray(String[]::new),
        legs.stream().mapToLong(leg -> leg.debit().piastres()).toArray(),
        legs.stream().mapToLong(leg -> leg.credit().piastres()).toArray()));
  }

  /** The day of a moment, as the books know days. */
  public static LocalDate dayOf(Instant at) {
    return at.atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
