package eg.mahalliyat.sandbox.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Looks for the EICAR test string in a stream, anywhere, also across chunks. The string is put
 * together from two halves, lest a scanner takes this program for what it looks for.
 */
final class Eicar {
  static final String TEST_STRING =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private String tail = "";
  private boolean found;

  void feed(byte[] chunk) {
    var seen = tail + new String(chunk, ISO_8859_1);
    found = found || seen.contains(TEST_STRING);
    tail = seen.substring(Math.max(0, seen.length() - TEST_STRING.length() + 1));
  }

  boolean isFound() {
    return found;
  }
}
