package eg.mahalliyat.licences;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that an official scanned.
 *
 * @param id made on the device; the same however often it is sent
 * @param seen what the device made of it
 */
public record Scan(UUID id, String code, Seen seen, Finding finding, @Nullable Place place) {
  /** What an official may find when he holds the paper against the place. */
  public static final List<String> FINDINGS = List.of("agrees", "place", "name", "picture", "closed", "other", "unsaid");

  /**
   * @param verdict as the device knew it
   * @param listed when the list was signed that it judged by; null when it had none
   */
  public record Seen(Instant at, String verdict, @Nullable Instant listed) {}

  /** @param what one of {@link #FINDINGS} */
  public record Finding(String what, String remark) {}

  /** Where the device was. */
  public record Place(BigDecimal latitude, BigDecimal longitude) {}
}
