package eg.mahalliyat.people;

import java.util.Set;
import java.util.UUID;

/**
 * In whose place somebody may act today.
 *
 * @param roles role codes that were lent
 */
public record ActingFor(UUID officeHolder, Set<String> roles) {
  public ActingFor {
    roles = Set.copyOf(roles);
  }
}
