package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.Sight;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom an administrator manages: those who work under his own seat and nowhere else, never himself, and nobody whose
 * role is above his own. Asked within the platform's transaction, and of the database: a session may be older than a
 * post.
 */
@Component
class Entitlement {
  private final Territory territory;
  private final PostRows posts;
  private final InstantSource clock;

  Entitlement(Territory territory, PostRows posts, InstantSource clock) {
    this.territory = territory;
    this.posts = posts;
    this.clock = clock;
  }

  /** The units that he administers. */
  Sight reach(Actor.Staff by) {
    return territory.sight(by.unitId());
  }

  /**
   * @throws NotFound when he works nowhere under this administrator
   * @throws Conflict when he may not be managed by this one
   */
  void manages(Actor.Staff by, UUID staff) {
    PostRows.Reach reach = sees(by, staff);
    if (staff.equals(by.staffId())) {
      throw new Conflict("people.admin.yourself", Map.of());
    }
    if (reach.elsewhere()) {
      throw new Conflict("people.admin.elsewhere", Map.of());
    }
    if (!ofMinistry(by) && reach.roles().stream().flatMap(r -> Role.ofCode(r).stream()).anyMatch(Role::ofTheMinistry)) {
      throw new Conflict("people.admin.above", Map.of());
    }
  }

  /** Whether he may look at somebody at all. */
  PostRows.Reach sees(Actor.Staff by, UUID staff) {
    PostRows.Reach reach = posts.reach(staff, reach(by), today());
    if (!reach.below()) {
      throw new NotFound("official");
    }
    administers(by);
    return reach;
  }

  /** Whether he is an administrator still. */
  void administers(Actor.Staff by) {
    if (!posts.covers(by.staffId(), by.unitId(), Role.ADMINISTRATOR, today(), today())) {
      throw new Conflict("people.admin.not-any-more", Map.of());
    }
  }

  /**
   * @throws NotFound when the unit is not under him
   * @throws Conflict when the role is above his own, or belongs to another kind of seat
   */
  LocalUnit gives(Actor.Staff by, int unitId, Role role) {
    LocalUnit unit =
        territory.seat(unitId).filter(u -> reach(by).holds(u.id())).orElseThrow(() -> new NotFound("unit"));
    refusal(by, unit, role).ifPresent(key -> {
      throw new Conflict(key, Map.of());
    });
    return unit;
  }

  /** Why he may not give the role there; empty when he may. */
  Optional<String> refusal(Actor.Staff by, LocalUnit unit, Role role) {
    if (role.ofTheMinistry() && !ofMinistry(by)) {
      return Optional.of("people.admin.role-above");
    }
    return role == Role.ADMINISTRATOR && unit.below().equals(Sight.NOTHING)
        ? Optional.of("people.admin.role-there") : Optional.empty();
  }

  boolean ofMinistry(Actor.Staff by) {
    return territory.seat(by.unitId()).filter(u -> u.type() == LocalUnit.Type.MINISTRY).isPresent();
  }

  LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
