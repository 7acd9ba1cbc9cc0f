package eg.mahalliyat.people;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Base32;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What an official writes down for the day on which his device is lost. */
final class RecoveryCodes {
  static final int LETTERS = 10;
  private static final int COUNT = 10;
  private static final int BYTES = 7;

  private RecoveryCodes() {}

  /** New ones, as they are shown: two groups of five letters, 50 bits by chance. */
  static List<String> fresh(SecureRandom random) {
    return IntStream.range(0, COUNT).mapToObj(n -> {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      String letters = Base32.encode(bytes);
      return letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2, LETTERS);
    }).toList();
  }

  /** What was typed, without what does not count: spaces, strokes, small letters, Arabic digits. */
  static String plain(String typed) {
    return ArabicText.westernDigits(typed).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
