package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an official is away.
 *
 * @param first the first day
 * @param last the last day
 * @param standIn who acts in his place meanwhile; null when nobody does
 * @param reason as the order for it says
 */
public record Leave(UUID staff, LocalDate first, LocalDate last, @Nullable UUID standIn, String reason) {
  /**
   * As it is kept.
   *
   * @param ended before its last day
   */
  public record Given(UUID id, Leave leave, boolean ended) {}
}
