package eg.mahalliyat.procedure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the procedure needs to know it.
 *
 * @param id tells persons apart, citizens and staff alike
 * @param roles the roles held in the office of the request, or lent by the office-holder; {@link #APPLICANT} for the
 *     applicant
 * @param actingFor the office-holder whose delegate this is; null for whoever acts in his own name
 * @param concerned true when the request is his own or that of somebody close to him, or to whom he acts for
 */
public record Actor(String id, Set<String> roles, @Nullable String actingFor, boolean concerned) {
  /** The role of whoever applied, or acts for them. */
  public static final String APPLICANT = "applicant";

  /** The role that hears of what is late and rules on a further demand, where the definition names no other. */
  public static final String SUPERVISOR = "supervisor";

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Someone whom the request does not concern. */
  public Actor(String id, Set<String> roles, @Nullable String actingFor) {
    this(id, roles, actingFor, false);
  }

  /** Someone who acts in his own name. */
  public Actor(String id, Set<String> roles) {
    this(id, roles, null);
  }

  /** The same, as one to whom the applicant is too close for him to decide anything. */
  public Actor whoIsConcerned() {
    return new Actor(id, roles, actingFor, true);
  }
}
