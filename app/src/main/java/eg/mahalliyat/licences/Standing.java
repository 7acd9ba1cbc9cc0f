package eg.mahalliyat.licences;

import java.util.Locale;

/** What a licence is worth on a given day, as people are told it. */
public enum Standing {
  ACTIVE,
  EXPIRED,
  SUSPENDED,
  REVOKED,
  REPLACED,
  /** Of a paper alone: its entry is another holder's now. */
  TRANSFERRED,
  CANCELLED;

  /** As service definitions and message files know it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a badge or a notice shows it. */
  public String look() {
    return switch (this) {
      case ACTIVE -> "ok";
      case EXPIRED, REPLACED, TRANSFERRED -> "warn";
      // Under none of them may anything be done today.
      case SUSPENDED, REVOKED, CANCELLED -> "bad";
    };
  }

  /** The sign beside the word: colour alone says nothing to some. */
  public String icon() {
    return switch (this) {
      case ACTIVE -> "check";
      case EXPIRED -> "clock";
      case SUSPENDED -> "warning";
      case REVOKED, CANCELLED -> "cross";
      case REPLACED, TRANSFERRED -> "paper";
    };
  }
}
