package eg.mahalliyat.sandbox.web;

/** Both digit sets are typed in Egypt; the wire knows one (look.md). */
public final class Digits {
  private Digits() {}

  /** The same text with Western digits; other characters stay. */
  public static String western(String text) {
    var out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(Character.isDigit(c) ? digit(c) : (char) c));
    return out.toString();
  }

  private static char digit(int c) {
    return (char) ('0' + Character.digit(c, 10));
  }
}
