package eg.mahalliyat.reconciliation;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that does not match, as a case.
 *
 * @param unitId whose payment it is; the ministry's office where nobody knows
 */
public record Discrepancy(UUID id, int unitId, Outcome kind, What what, Instant openedAt, Care care) {
  /**
   * @param ours what we know of; null when nothing
   * @param theirs what the provider lists; null when nothing
   */
  public record What(String provider, LocalDate day, String providerRef, String merchantRef, @Nullable Money ours,
      @Nullable Money theirs) {}

  /** @param owner id of the official who looks after it */
  public record Care(@Nullable UUID owner, @Nullable Resolution resolution, @Nullable String remark,
      @Nullable Instant resolvedAt) {}

  public boolean isOpen() {
    return care.resolution() == null;
  }
}
