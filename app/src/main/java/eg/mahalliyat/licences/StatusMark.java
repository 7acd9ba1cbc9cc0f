package eg.mahalliyat.licences;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * One paper that does not stand: what the code on it says, digested, so that the list tells nothing to who holds no code.
 *
 * @param state SUSPENDED, REVOKED, REPLACED or CANCELLED
 * @param subject as the code says it
 */
record StatusMark(LicenceState state, LicenceClaims.Subject subject) {
  static final int BYTES = 8;

  /** The beginning of the SHA-256 of type, unit and number. */
  byte[] digest() {
    try {
      String text = subject.type() + "/" + subject.unit() + "/" + subject.number();
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(whole, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
