package eg.mahalliyat.payments.provider.efinance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Key and IV of one request, which its confirmation uses again: AES-256-CBC with PKCS7 padding, in Base64.
 *
 * @param bytes 32 of the key, 16 of the IV
 */
record RequestKey(byte[] bytes) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY = 32;
  private static final int BOTH = 48;

  RequestKey {
    if (bytes.length != BOTH) {
      throw new IllegalArgumentException("a key and an IV are 48 bytes");
    }
  }

  static RequestKey fresh() {
    byte[] bytes = new byte[BOTH];
    RANDOM.nextBytes(bytes);
    return new RequestKey(bytes);
  }

  String seal(String xml) {
    try {
      return Base64.getEncoder().encodeToString(
          cipher(Cipher.ENCRYPT_MODE).doFinal(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws EfinanceXml.Wrong when it was not sealed with this key; no word more, for a sender must not learn why */
  String open(String sealed) {
    try {
      return EfinanceXml.text(cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(sealed)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new EfinanceXml.Wrong("RequestObject", e);
    }
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    // Theirs: a MAC is missing, so what comes out of it is believed only after an inquiry.
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(mode, new SecretKeySpec(Arrays.copyOf(bytes, KEY), "AES"),
        new IvParameterSpec(Arrays.copyOfRange(bytes, KEY, BOTH)));
    return cipher;
  }
}
