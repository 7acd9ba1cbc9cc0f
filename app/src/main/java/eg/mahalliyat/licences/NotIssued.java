package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a paper that has its number is never made: what became of the licence in the meantime. */
public enum NotIssued {
  REVOKED,
  REPLACED,
  CANCELLED,
  /** Under a suspended one nothing is handed on, amended, replaced or copied; only its term may go on. */
  SUSPENDED,
  /** A certified copy goes to the holder, and to others only by a decision of the unit. */
  NOT_HIS,
  /** Another paper was issued after this one had got its number; its term would be the same once more. */
  RENEWED;

  private static final Set<Effect> STANDS = EnumSet.of(Effect.REPLACE, Effect.TRANSFER, Effect.COPY);

  /** As facts and message files know it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** @param renewed whether another paper came first */
  static Optional<NotIssued> of(LicenceState state, boolean renewed, Effect effect) {
    return switch (state) {
      case REVOKED -> Optional.of(REVOKED);
      case REPLACED -> Optional.of(REPLACED);
      case CANCELLED -> Optional.of(CANCELLED);
      case SUSPENDED -> STANDS.contains(effect) ? Optional.of(SUSPENDED) : overtaken(renewed);
      case ACTIVE -> overtaken(renewed);
    };
  }
  private static Optional<NotIssued> overtaken(boolean renewed) {
    return renewed ? Optional.of(RENEWED) : Optional.empty();
  }
}
