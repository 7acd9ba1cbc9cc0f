package eg.mahalliyat.rights;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The officials who knock: on file, since pages name whoever has acted. */
@Component
class Knockers {
  private static final String NAME = "موظف يطرق الأبواب";

  private final Officials officials;
  private final InstantSource clock;
  private final Map<String, Actor.Staff> known = new ConcurrentHashMap<>();

  Knockers(Officials officials, InstantSource clock) {
    this.officials = officials;
    this.clock = clock;
  }

  /** The same one each time. */
  Actor.Staff official(int unit, String role) {
    return known.computeIfAbsent(unit + role, _ -> engaged(unit, role));
  }

  /** An administrator's post is asked of the database; the posts of others are not, and no lot may fall on them. */
  private Actor.Staff engaged(int unit, String role) {
    UUID staff = officials.engage("knock-" + UUID.randomUUID().toString().substring(0, 12), NAME, "Knocks",
        TestPeople.PASSWORD);
    if (role.equals(Role.ADMINISTRATOR.code())) {
      officials.appoint(new Post(staff, unit, "office", Role.ADMINISTRATOR,
          clock.instant().atZone(WorkingDays.CAIRO).toLocalDate().minusDays(1), null));
    }
    return new Actor.Staff(staff, NAME, unit, Set.of(role));
  }
}
