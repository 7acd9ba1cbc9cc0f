package eg.mahalliyat.requests;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who answers for a unit: its head and its supervisors. Where nobody supervises, the head does. */
@Component
public final class Heads {
  private static final String HEAD = Role.UNIT_HEAD.code();
  private static final String SUPERVISOR = Role.SUPERVISOR.code();

  private final Officials officials;

  Heads(Officials officials) {
    this.officials = officials;
  }

  public static boolean oneOf(Actor.Staff actor) {
    return actor.roles().contains(HEAD) || actor.roles().contains(SUPERVISOR);
  }

  /** The same official, with the supervisor's role too where the head has to stand in. Outside of a transaction. */
  public Actor.Staff acting(Actor.Staff actor) {
    boolean mayHaveTo = actor.roles().contains(HEAD) && !actor.roles().contains(SUPERVISOR);
    if (!mayHaveTo || !officials.holding(Role.SUPERVISOR, actor.unitId()).isEmpty()) {
      return actor;
    }
    Set<String> roles = new HashSet<>(actor.roles());
    roles.add(SUPERVISOR);
    return new Actor.Staff(actor.staffId(), actor.name(), actor.unitId(), roles);
  }
}
