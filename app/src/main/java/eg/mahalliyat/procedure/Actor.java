package eg.mahalliyat.procedure;

import java.util.Set;

/**
 * Who acts, as the procedure needs to know it.
 *
 * @param id tells persons apart, citizens and staff alike
 * @param roles the roles held in the office of the request; {@link #APPLICANT} for the applicant
 */
public record Actor(String id, Set<String> roles) {
  /** The role of whoever applied, or acts for them. */
  public static final String APPLICANT = "applicant";

  public Actor {
    roles = Set.copyOf(roles);
  }
}
