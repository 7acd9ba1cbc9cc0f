package eg.mahalliyat.shared;

/** A name of which enough is seen to check it aloud, and not enough to read it over a shoulder. */
public final class MaskedName {
  private static final String HIDDEN = "•••";

  private MaskedName() {}

  /** The first word whole, of each other one its first letter. */
  public static String of(String name) {
    String[] words = name.strip().split(" +");
    StringBuilder shown = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      shown.append(' ').appendCodePoint(words[i].codePointAt(0)).append(HIDDEN);
    }
    return shown.toString();
  }
}
