package eg.mahalliyat.catalogue;

import java.util.List;

/** How much two folded words are alike, 0 to 1. */
final class Likeness {
  /** The article, alone or behind a preposition; longest first. */
  private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "لل", "ال");

  /** Plurals, ta marbuta (folded to ha), and what is mine, yours or hers; longest first. */
  private static final List<String> ENDINGS = List.of("يات", "ات", "تي", "تك", "ها", "ين", "ون", "ه");

  /** A slip in three letters may be another word: it helps beside others, and finds nothing alone. */
  private static final double SHORT = 0.5;

  private Likeness() {}

  static double of(String typed, String known) {
    if (typed.equals(known)) {
      return 1;
    }
    if (typed.length() >= 2 && known.startsWith(typed)) {
      return 0.9;
    }
    return slipped(typed, known);
  }

  /** The same without what is meant by a beginning. */
  private static double slipped(String typed, String known) {
    int longest = Math.max(typed.length(), known.length());
    int slips = longest < 3 ? 0 : longest < 7 ? 1 : 2;
    if (slips == 0 || far(typed, known, slips)) {
      return 0;
    }
    int distance = distance(typed, known, slips);
    return distance > slips ? 0 : longest < 4 ? SHORT : 0.85 - 0.1 * distance;
  }

  /** The word without its article and its ending, as long as three letters remain; English plurals lose their s. */
  static String stem(String word) {
    String bare = bare(word);
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= 3) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String bare(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= (article.equals("ال") ? 2 : 3)) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  /** Most pairs are told apart by their lengths and letters alone, a hundred times cheaper than by their distance. */
  private static boolean far(String a, String b, int slips) {
    return Math.abs(a.length() - b.length()) > slips || Long.bitCount(letters(a) ^ letters(b)) > 2 * slips;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  /** Edits, with a swap of neighbours as one; anything above {@code most} is only known to be above. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
