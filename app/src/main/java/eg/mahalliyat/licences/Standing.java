package eg.mahalliyat.licences;

import java.util.Locale;

/** What a licence is worth on a given day, as people are told it. */
public enum Standing {
  ACTIVE,
  EXPIRED,
  SUSPENDED,
  REVOKED,
  REPLACED;

  /** As service definitions and message files know it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a badge or a notice shows it. */
  public String look() {
    return switch (this) {
      case ACTIVE -> "ok";
      case EXPIRED, SUSPENDED -> "warn";
      case REVOKED, REPLACED -> "bad";
    };
  }
}
