package eg.mahalliyat.delivery;

import java.util.Base64;
import java.util.Optional;

/**
 * A picture that shows who took the output.
 *
 * @param fileName as the browser told it
 */
public record Proof(Kind kind, String fileName, byte[] bytes) {
  /** How it came about. */
  public enum Kind {
    /** Drawn on glass. */
    SIGNATURE,
    PHOTOGRAPH
  }

  /** A page shows it whole. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final String DATA = "data:image/png;base64,";
  private static final int LONGEST = 400_000;

  /** A signature as the page sends it; empty when it is none. */
  public static Optional<Proof> signature(String sent) {
    if (!sent.startsWith(DATA) || sent.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Proof(Kind.SIGNATURE, "signature.png",
          Base64.getDecoder().decode(sent.substring(DATA.length()))));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Begins like a JPEG or a PNG; whether it is a good one is found when it is kept. */
  public boolean picture() {
    return begins(0xFF, 0xD8, 0xFF) || begins(0x89, 'P', 'N', 'G');
  }

  private boolean begins(int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** Neither name nor content belong into a log. */
  @Override
  public String toString() {
    return "Proof[" + kind + ", " + bytes.length + " bytes]";
  }
}
