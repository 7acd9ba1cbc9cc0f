package eg.mahalliyat.grievances;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Officials of the offices above local units. */
@Component
public class TestOffices {
  private final TestPeople people;
  private final Officials officials;
  private final Territory territory;
  private final InstantSource clock;

  TestOffices(TestPeople people, Officials officials, Territory territory, InstantSource clock) {
    this.people = people;
    this.officials = officials;
    this.territory = territory;
    this.clock = clock;
  }

  /** A new official of the governorate's office above a unit. */
  public Actor.Staff above(String unitNameAr, Role role) {
    return at(territory.seat(people.unit(unitNameAr).governorate().code() + "-00").orElseThrow(), role);
  }

  private Actor.Staff at(LocalUnit seat, Role role) {
    UUID staff = officials.engage("above-" + UUID.randomUUID().toString().substring(0, 8), "نادر للاختبار", "Nader Test",
        TestPeople.PASSWORD);
    officials.appoint(new Post(staff, seat.id(), "office", role,
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate().minusDays(1), null));
    return new Actor.Staff(staff, "نادر للاختبار", seat.id(), Set.of(role.code()));
  }
}
