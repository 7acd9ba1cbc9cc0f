package eg.mahalliyat.notifications.provider;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as submit_sm wants it (domain.md 5).
 *
 * @param coding data_coding: 8 for UCS-2, 0 for the letters that GSM 03.38 and ASCII write alike
 * @param bodies one for each part; with more than one, each begins with the header that names its place
 */
record SmsParts(byte coding, List<byte[]> bodies) {
  private static final int HEADER = 6;

  static SmsParts of(String text, int reference) {
    boolean plain = text.matches("[A-Za-z0-9 \\n\\r!\"#%&'()*+,\\-./:;<=>?]*");
    Charset charset = plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
    List<String> pieces = plain ? pieces(text, 160, 153) : pieces(text, 70, 67);
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      byte[] body = pieces.get(i).getBytes(charset);
      bodies.add(pieces.size() == 1 ? body : headed(body, reference, pieces.size(), i + 1));
    }
    return new SmsParts((byte) (plain ? 0 : 8), bodies);
  }

  boolean isConcatenated() {
    return bodies.size() > 1;
  }

  /** Never cuts between the two halves of a surrogate pair. */
  private static List<String> pieces(String text, int alone, int joined) {
    if (text.length() <= alone) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + joined);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private static byte[] headed(byte[] body, int reference, int total, int place) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(HEADER + body.length);
    out.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) place});
    out.writeBytes(body);
    return out.toByteArray();
  }
}
