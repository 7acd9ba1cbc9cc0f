package eg.mahalliyat.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts what must be read again, hashes what is only matched. Every key is derived from the one secret. */
@Component
public final class Vault {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private final byte[] secret;
  private final SecretKeySpec data;
  private final SecureRandom random = new SecureRandom();

  Vault(Settings settings) {
    if (settings.secret().length() < 32) {
      throw new IllegalStateException(
          "MAHALLIYAT_SECRET must be set to at least 32 characters: keys for personal data are derived from it.");
    }
    secret = settings.secret().getBytes(StandardCharsets.UTF_8);
    data = new SecretKeySpec(mac("data", new byte[0]), "AES");
  }

  /** AES-256-GCM with a fresh nonce, which stands before the cipher text. */
  public byte[] encrypt(byte[] plain) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  public byte[] encrypt(String plain) {
    return encrypt(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Fails with IllegalStateException when a byte was changed or the secret is another. */
  public byte[] decrypt(byte[] box) {
    return run(Cipher.DECRYPT_MODE, java.util.Arrays.copyOf(box, NONCE), box, NONCE);
  }

  public String decryptText(byte[] box) {
    return new String(decrypt(box), StandardCharsets.UTF_8);
  }

  /** A keyed hash for look-ups; the purpose keeps hashes of different columns from being compared. */
  public byte[] hash(String purpose, String value) {
    return mac(purpose, value.getBytes(StandardCharsets.UTF_8));
  }

  /** A password for another system, the same on every node. */
  String password(String purpose) {
    return HexFormat.of().formatHex(mac("password", purpose.getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] mac(String purpose, byte[] value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, int offset) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, data, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input, offset, input.length - offset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot be read with this secret", e);
    }
  }
}
