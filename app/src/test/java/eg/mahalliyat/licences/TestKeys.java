package eg.mahalliyat.licences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.time.InstantSource;
import java.util.Arrays;

/** Two key files, made once for all tests: RSA keys take a second. */
final class TestKeys {
  static final char[] PASSWORD = "only-for-tests".toCharArray();
  static final InstantSource CLOCK = InstantSource.fixed(Samples.MADE_AT);
  static final Path FOLDER = folder();
  static final SealKeys KEYS = made("ours.p12");
  static final SealKeys OTHER = made("theirs.p12");
  static final QrToken TOKEN = KEYS.qrToken(Samples.BASE);
  static final QrKeys PUBLISHED = KEYS.published();
  static final QrVerifier VERIFIER = new QrVerifier(PUBLISHED);

  private TestKeys() {}

  /** Signs always the same: of a hundred codes zxing misses two or three in a picture of one size, and not this one. */
  static QrToken steady() {
    var always = new SecureRandom() {
      private static final long serialVersionUID = 1;

      @Override
      public void nextBytes(byte[] bytes) {
        Arrays.fill(bytes, (byte) 7);
      }
    };
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, always);
      KeyPair keys = generator.generateKeyPair();
      return new QrToken(Samples.BASE, keys.getPrivate(), keys.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static SealKeys made(String name) {
    return SealKeys.demo(FOLDER.resolve(name), PASSWORD, "DEMO", CLOCK);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
