package eg.mahalliyat.licences;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jspecify.annotations.Nullable;

/** The public keys that QR codes are checked with, the retired ones too: a licence outlives the key that signed it. */
public record QrKeys(List<Published> keys) {
  private static final int ID_BYTES = 4;

  /**
   * One key as {@code /.well-known/licence-keys.json} shows it.
   *
   * @param kid first four bytes of the SHA-256 of the key, in hexadecimal
   * @param spki the key as base64 of its SubjectPublicKeyInfo
   * @param from first day on which it signed
   * @param until last day on which it signed; none while it still does
   */
  public record Published(String kid, String alg, String spki, LocalDate from, @Nullable LocalDate until) {
    /** The key with its own name and form. */
    public static Published of(PublicKey key, LocalDate from, @Nullable LocalDate until) {
      String spki = Base64.getEncoder().encodeToString(key.getEncoded());
      return new Published(HexFormat.of().formatHex(id(key)), "EdDSA", spki, from, until);
    }

    Ed25519PublicKeyParameters key() {
      try {
        return (Ed25519PublicKeyParameters) PublicKeyFactory.createKey(Base64.getDecoder().decode(spki));
      } catch (IOException | ClassCastException e) {
        throw new IllegalArgumentException("Not an Ed25519 key: " + kid, e);
      }
    }
  }

  public QrKeys {
    keys = List.copyOf(keys);
  }

  /** Ready to check with, by their names. */
  Map<String, Ed25519PublicKeyParameters> byName() {
    return keys.stream().collect(Collectors.toUnmodifiableMap(Published::kid, Published::key, (first, same) -> first));
  }

  static byte[] id(PublicKey key) {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()), ID_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
