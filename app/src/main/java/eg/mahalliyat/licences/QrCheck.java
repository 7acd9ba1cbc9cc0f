package eg.mahalliyat.licences;

/** What a QR code turned out to be. Verified says that we signed these claims, not that the licence still stands. */
public sealed interface QrCheck {
  /** Signed by a key of ours and unaltered. */
  record Verified(LicenceClaims claims) implements QrCheck {}

  /** Not to be trusted. */
  record Refused(Reason reason) implements QrCheck {}

  /** Why a code is refused. */
  enum Reason {
    MALFORMED("malformed"),
    UNKNOWN_KEY("unknown-key"),
    BAD_SIGNATURE("bad-signature"),
    UNKNOWN_VERSION("unknown-version");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** Its word in the message files is {@code licence.check.} and this. */
    public String key() {
      return key;
    }
  }
}
