package eg.mahalliyat.people;

import java.util.Set;

/**
 * Where an official can sit down to work: one unit with all that he is there today.
 *
 * @param roles role codes
 */
public record Seat(int unitId, Set<String> roles) {
  public Seat {
    roles = Set.copyOf(roles);
  }
}
