package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that an official holds in a unit.
 *
 * @param department code of the office within the unit
 * @param until the last day; null when it is open
 */
public record Post(UUID staff, int unitId, String department, Role role, LocalDate from, @Nullable LocalDate until) {}
