package eg.mahalliyat.requests;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a device sends, as often as it takes to arrive.
 *
 * @param id made on the device; the same however often it is sent
 * @param taken null for a decision, whose place is one of its findings
 */
public record Sending(UUID id, UUID request, String taskId, @Nullable Taken taken) {
  /**
   * When and where a photograph was taken, as the device tells it.
   *
   * @param latitude null, as is the longitude, when the device did not know where it was
   */
  public record Taken(Instant at, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {}
}
