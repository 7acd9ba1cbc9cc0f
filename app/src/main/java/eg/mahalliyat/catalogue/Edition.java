package eg.mahalliyat.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as it was published.
 *
 * @param files the texts from which it is read
 */
public record Edition(Service service, ServiceFiles files, Force force, Publication publication) {
  /**
   * Where and when it holds.
   *
   * @param place empty for the whole country, else a governorate such as {@code EG01} or a unit such as {@code EG01-31}
   * @param from its first day
   * @param withdrawn true when it was taken back before that day
   * @param closed where the service is not open here, and where it is; null when it is open
   */
  public record Force(String place, LocalDate from, boolean withdrawn, Variant.@Nullable Closed closed) {
    boolean holds(String wanted, LocalDate day) {
      return !withdrawn && place.equals(wanted) && !from.isAfter(day);
    }
  }

  /** By whom and when; the names are those of the journal. */
  public record Publication(UUID id, String draftedBy, String approvedBy, Instant at) {}
}
