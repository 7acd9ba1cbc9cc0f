package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An office-holder lets somebody else act in his place for a time. The delegate stays himself: whatever he does is
 * recorded as done by him, acting for the office-holder.
 *
 * @param from whose role it is
 * @param to who acts; he has a post in the same unit
 * @param first the first day
 * @param last the last day
 * @param reason such as the number of the decree
 */
public record Delegation(UUID from, UUID to, int unitId, Role role, LocalDate first, LocalDate last, String reason) {
  /** As it is kept. */
  public record Given(UUID id, Delegation delegation, String by, boolean revoked) {}
}
