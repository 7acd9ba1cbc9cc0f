package eg.mahalliyat.payments.provider.postoffice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lowercase hex HMAC-SHA256 over the purpose, a line feed, and the body's bytes. The purpose keeps a signature from
 * being used at another door, or ours from being sent back to us.
 */
final class PostSignature {
  static final String HEADER = "X-Post-Signature";

  private PostSignature() {}

  /** @param purpose {@code inquiry}, {@code payment} or {@code answer} */
  static String of(String purpose, byte[] body, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the same time wherever the first difference is. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
