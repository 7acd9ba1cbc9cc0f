package eg.mahalliyat.shared;

import java.io.Serializable;

/**
 * The units that somebody may look into without working there: a run of numbers, because a unit's number begins with that
 * of what is above it.
 *
 * @param from the first number
 * @param until the last number
 */
public record Sight(int from, int until) implements Serializable {
  public static final Sight NOTHING = new Sight(1, 0);

  /** Whether the unit is one of them. */
  public boolean holds(int unitId) {
    return from <= unitId && unitId <= until;
  }
}
