package eg.mahalliyat.platform;

import java.util.regex.Pattern;

/** Text from outside made fit for print. */
final class SafeText {
  private static final Pattern LONG_WORD = Pattern.compile("\\S{24}(?=\\S)");

  // The font draws a doubling sign with a vowel as one glyph that stands for no letter: it would be lost when copied.
  private static final Pattern DOUBLE_MARK = Pattern.compile("\\u0651[\\u064B-\\u0650]|[\\u064B-\\u0650]\\u0651");

  private SafeText() {}

  /** Without control characters (XML cannot hold them) and without direction marks (they can make a name lie). */
  static String of(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints().filter(SafeText::printable).forEach(c -> safe.appendCodePoint(c == '\n' || c == '\t' ? ' ' : c));
    return DOUBLE_MARK.matcher(safe).replaceAll("\u0651");
  }

  /** The same with places to break in words longer than any real one, so that they cannot run off the paper. */
  static String breakable(String text) {
    return LONG_WORD.matcher(text).replaceAll("$0\u200B");
  }

  /** Whether the first letter that has a direction runs from left to right. */
  static boolean leftToRight(String text) {
    return text.codePoints()
        .map(SafeText::direction)
        .filter(d -> d != Character.DIRECTIONALITY_UNDEFINED)
        .mapToObj(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  private static int direction(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Character.DIRECTIONALITY_RIGHT_TO_LEFT;
      default -> Character.DIRECTIONALITY_UNDEFINED;
    };
  }

  private static boolean printable(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
              true;
          default -> false;
        };
  }
}
