package eg.mahalliyat.pictures;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How wide text is in the typeface of the pages, so that it can be broken into lines before it is drawn. The widths of
 * its letters, joined and not, stand in {@code fonts/plex-letters.txt}; a test in a browser holds them against the
 * typeface itself.
 */
final class Letters {
  private static final int UNKNOWN = 800;
  private static final int LAM = 0x644;
  private static final Map<String, int[]> WIDTHS = read();

  private Letters() {}

  /** In units of the drawing. */
  static double width(String text, Face face) {
    int[] letters = text.codePoints().toArray();
    int sum = 0;
    for (int i = 0; i < letters.length; i++) {
      int alef = letters[i] == LAM && i + 1 < letters.length ? letters[i + 1] : 0;
      int[] both = WIDTHS.get(key(face, "644+" + Integer.toHexString(alef)));
      if (both != null) {
        sum += both[joinsBefore(letters, i) ? 1 : 0];
        i++;
      } else {
        sum += width(letters, i, face);
      }
    }
    return sum * face.size() / 1000;
  }

  /** The text in lines of at most so many units; a word that is longer than that is cut. */
  static List<String> lines(String text, Face face, double room) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, face) <= room) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, face) > room && line.length() > 1) {
        String piece = piece(line, face, room);
        lines.add(piece);
        line = line.substring(piece.length());
      }
    }
    lines.add(line);
    return lines;
  }

  private static String piece(String word, Face face, double room) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), face) <= room) {
      end = word.offsetByCodePoints(end, 1);
    }
    return word.substring(0, end);
  }

  private static int width(int[] letters, int at, Face face) {
    int[] forms = WIDTHS.get(key(face, Integer.toHexString(letters[at])));
    if (forms == null) {
      return joining(letters[at]) == UCharacter.JoiningType.TRANSPARENT ? 0 : UNKNOWN;
    }
    if (forms.length == 1) {
      return forms[0];
    }
    boolean before = joinsBefore(letters, at);
    boolean after = joinsAfter(letters, at);
    return forms[before ? (after ? 2 : 3) : (after ? 1 : 0)];
  }

  private static boolean joinsBefore(int[] letters, int at) {
    int before = neighbour(letters, at, -1);
    return takes(letters[at]) && before >= 0 && gives(letters[before]);
  }

  private static boolean joinsAfter(int[] letters, int at) {
    int after = neighbour(letters, at, 1);
    return gives(letters[at]) && after < letters.length && takes(letters[after]);
  }

  /** Signs above and below letters do not part them. */
  private static int neighbour(int[] letters, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < letters.length && joining(letters[next]) == UCharacter.JoiningType.TRANSPARENT) {
      next += step;
    }
    return next;
  }

  private static boolean gives(int letter) {
    int type = joining(letter);
    return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static boolean takes(int letter) {
    return gives(letter) || joining(letter) == UCharacter.JoiningType.RIGHT_JOINING;
  }

  private static int joining(int letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }

  private static String key(Face face, String letter) {
    return face.weight() + " " + letter;
  }

  /** Lines such as {@code 400 628 912 285 285 940}: weight, letter, width alone, first, amid, last. */
  private static Map<String, int[]> read() {
    var widths = new HashMap<String, int[]>();
    var file = Objects.requireNonNull(Letters.class.getResourceAsStream("/fonts/plex-letters.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
        String[] parts = line.split(" ");
        widths.put(parts[0] + " " + parts[1],
            Arrays.stream(parts, 2, parts.length).mapToInt(Integer::parseInt).toArray());
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return widths;
  }
}
