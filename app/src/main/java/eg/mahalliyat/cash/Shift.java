package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cashier with a drawer on one day.
 *
 * @param name number within the unit, and whose it is
 * @param opening the float that he began with
 * @param count null until the drawer was counted
 * @param end null until it is closed
 */
public record Shift(UUID id, Name name, ShiftState state, Opening opening, @Nullable Count count, @Nullable End end) {
  /** @param number counts the shifts of the unit, without a gap */
  public record Name(int unitId, int number, UUID cashier, LocalDate day) {
    /** As it stands on paper: {@code 131-45}. */
    public String shown() {
      return unitId + "-" + number;
    }
  }

  public record Opening(Money amount, Instant at) {}

  /**
   * @param by the cashier, or who counted in his place
   * @param times how often; the last one counts, the journal has all
   */
  public record Count(Pieces pieces, UUID by, Instant at, int times) {}

  /**
   * @param expected what the drawer had to hold
   * @param explanation of a difference; may be empty where there is none
   * @param to who took the money over, and when; null until then
   */
  public record End(Money expected, String explanation, Instant closedAt, @Nullable Receiver to) {}

  public record Receiver(UUID staff, Instant at) {}

  /** Whether it is this official's own, or of whom he acts for. */
  public boolean isOf(Actor.Staff official) {
    return name.cashier().equals(official.staffId()) || name.cashier().equals(official.actingFor());
  }

  /** Money is taken on the day of its opening alone. */
  public boolean takesOn(LocalDate today) {
    return state == ShiftState.OPEN && name.day().equals(today);
  }

  /** What was counted; zero before that. */
  public Money counted() {
    return count == null ? Money.ZERO : count.pieces().total();
  }
}
