package eg.mahalliyat.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator (RFC 6238): six digits, others every 30 seconds. */
final class Totp {
  static final int DIGITS = 6;
  static final Duration STEP = Duration.ofSeconds(30);
  /** A clock that is a little wrong, or a slow finger. */
  private static final long WINDOW = 1;
  private static final int CODES = 1_000_000;

  private Totp() {}

  static long stepOf(Instant at) {
    return at.getEpochSecond() / STEP.toSeconds();
  }

  static String code(byte[] secret, long step) {
    byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0xF;
    int truncated = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
    return "%06d".formatted(truncated % CODES);
  }

  /** The step near this time whose code was typed; a step that was used, or one before it, is none. */
  static OptionalLong match(byte[] secret, String typed, Instant at, long used) {
    long now = stepOf(at);
    return LongStream.rangeClosed(Math.max(now - WINDOW, used + 1), now + WINDOW)
        .filter(step -> same(code(secret, step), typed)).findFirst();
  }

  private static boolean same(String code, String typed) {
    return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] secret, byte[] counter) {
    try {
      // SHA-1, because the authenticators that people have know no other; as a keyed hash it is sound.
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
