package eg.mahalliyat.sandbox.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-CBC with the key (32) and IV (16) that came in one RandomSecret. */
record Sealed(byte[] keyAndIv) {
  /** {@code secret} as it was decrypted: Base64 of the 48 bytes. */
  static Sealed of(byte[] secret) throws GeneralSecurityException {
    var both = Base64.getDecoder().decode(secret);
    if (both.length != 48) {
      throw new GeneralSecurityException("a key and an IV are 48 bytes");
    }
    return new Sealed(both);
  }

  String open(String base64) throws GeneralSecurityException {
    return new String(cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(base64)), UTF_8);
  }

  String seal(String xml) {
    try {
      return Base64.getEncoder()
          .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(xml.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(
        mode,
        new SecretKeySpec(Arrays.copyOf(keyAndIv, 32), "AES"),
        new IvParameterSpec(Arrays.copyOfRange(keyAndIv, 32, 48)));
    return cipher;
  }
}
