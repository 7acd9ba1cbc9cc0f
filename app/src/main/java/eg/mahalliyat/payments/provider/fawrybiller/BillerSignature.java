package eg.mahalliyat.payments.provider.fawrybiller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Signatures of both sides: Base64 of SHA-256 over the fields in a fixed order, with the key last (domain.md 4.2). */
final class BillerSignature {
  private BillerSignature() {}

  /** @param rest the message's own fields, joined */
  static String of(String key, BillerHead head, String rest) {
    try {
      byte[] text = (head.code() + head.exchange() + rest + key).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the same time wherever the first difference is. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
