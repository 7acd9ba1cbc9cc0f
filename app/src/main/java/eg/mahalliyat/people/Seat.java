package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Sight;
import java.util.Locale;
import java.util.Set;

/**
 * Where an official can sit down to work: one unit with all that he is there today.
 *
 * @param roles role codes
 * @param below what stands under the seat
 */
public record Seat(int unitId, Set<String> roles, Sight below) {
  /** A clerk of a governorate has no business in its districts, and its administrator none with the citizens there. */
  private static final Set<String> OVERSEERS =
      Set.of(Role.SUPERVISOR.code(), Role.UNIT_HEAD.code(), Role.AUDITOR.code(), Role.FINANCE_OFFICER.code());

  public Seat {
    roles = Set.copyOf(roles);
  }

  /** The official who sits here, with what he sees below him if he answers for it. */
  Actor.Staff takenBy(Official official, Locale language) {
    Actor.Staff staff = new Actor.Staff(official.id(), official.name(language), unitId, roles);
    return roles.stream().anyMatch(OVERSEERS::contains) ? staff.seeing(below) : staff;
  }
}
