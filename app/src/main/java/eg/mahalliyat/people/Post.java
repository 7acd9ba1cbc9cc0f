package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that an official holds in a unit.
 *
 * @param department code of the office within the unit
 * @param until the last day; null when it is open
 * @param acting held for a time, until somebody is named to it; then it has a last day
 */
public record Post(UUID staff, int unitId, String department, Role role, LocalDate from, @Nullable LocalDate until,
    boolean acting) {
  /** A post that is nobody else's. */
  public Post(UUID staff, int unitId, String department, Role role, LocalDate from, @Nullable LocalDate until) {
    this(staff, unitId, department, role, from, until, false);
  }

  /**
   * As it is kept.
   *
   * @param ended at once, whatever the days say
   */
  public record Held(UUID id, Post post, boolean ended) {
    public boolean over(LocalDate today) {
      return ended || post.until() != null && post.until().isBefore(today);
    }
  }
}
