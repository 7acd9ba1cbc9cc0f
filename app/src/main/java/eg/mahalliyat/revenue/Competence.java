package eg.mahalliyat.revenue;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whose guide it is: items are the ministry's, accounts the ministry's and the governorate's own. */
@Component
final class Competence {
  private final Territory territory;

  Competence(Territory territory) {
    this.territory = territory;
  }

  /** @param place a governorate's code, or empty for the items themselves */
  boolean of(Actor.Staff actor, String place) {
    return actor.roles().contains(Role.FINANCE_OFFICER.code()) && territory.seat(actor.unitId()).filter(seat ->
        switch (seat.type()) {
          case MINISTRY -> true;
          case GOVERNORATE -> governs(seat, place);
          case MARKAZ_AND_CITY, CITY, DISTRICT -> false;
        }).isPresent();
  }

  /** @throws Conflict when it is not his to change */
  void demand(Actor.Staff actor, String place) {
    if (!of(actor, place)) {
      throw new Conflict("revenue.not-yours", Map.of());
    }
  }

  private static boolean governs(LocalUnit seat, String place) {
    return seat.governorate().code().equals(place);
  }
}
