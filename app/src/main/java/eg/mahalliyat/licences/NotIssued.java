package eg.mahalliyat.licences;

import java.util.Locale;
import java.util.Optional;

/** Why a paper that has its number is never made: what became of the licence in the meantime. */
public enum NotIssued {
  REVOKED,
  REPLACED,
  CANCELLED,
  /** Another paper was issued after this one had got its number; its term would be the same once more. */
  RENEWED;

  /** As facts and message files know it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @param renewed whether another paper came first */
  static Optional<NotIssued> of(LicenceState state, boolean renewed) {
    return switch (state) {
      case REVOKED -> Optional.of(REVOKED);
      case REPLACED -> Optional.of(REPLACED);
      case CANCELLED -> Optional.of(CANCELLED);
      case ACTIVE, SUSPENDED -> renewed ? Optional.of(RENEWED) : Optional.empty();
    };
  }
}
