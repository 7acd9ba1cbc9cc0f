package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a list that is in order: somebody to take on, and his roles in one unit. */
record Newcomer(long line, NewOfficial official, Placing placing) {
  /** @param until the last day; null when it is open */
  record Placing(int unitId, String department, List<Role> roles, LocalDate from, @Nullable LocalDate until) {}
}
