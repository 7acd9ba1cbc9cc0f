package eg.mahalliyat.licences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Two key files, made once for all tests: RSA keys take a second. */
final class TestKeys {
  static final char[] PASSWORD = "only-for-tests".toCharArray();
  static final InstantSource CLOCK = InstantSource.fixed(Samples.MADE_AT);
  static final Path FOLDER = folder();
  static final SealKeys KEYS = made("ours.p12");
  static final SealKeys OTHER = made("theirs.p12");
  static final QrToken TOKEN = KEYS.qrToken(Samples.BASE);
  static final QrKeys PUBLISHED = new QrKeys(List.of(KEYS.published()));
  static final QrVerifier VERIFIER = new QrVerifier(PUBLISHED);

  private TestKeys() {}

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
