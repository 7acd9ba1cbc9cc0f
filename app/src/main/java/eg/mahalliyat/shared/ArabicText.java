package eg.mahalliyat.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folding and cleaning of Arabic as people type it. */
public final class ArabicText {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** Overrides, isolates, zero-width and other invisible characters: they make a name look like another. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\uFFFC\\uFFFD]");

  private ArabicText() {}

  /**
   * The key under which spellings meet: hamza forms, final ya, ta marbuta, vowel signs, tatweel and both digit sets
   * fall together; Latin is lower case. For searching and matching only, never for showing.
   */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().map(ArabicText::foldLetter).filter(c -> c != 0).forEach(folded::appendCodePoint);
    return SPACES.matcher(folded.toString().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Arabic-Indic and Persian digits become Western ones; everything else stays. */
  public static String westernDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(ArabicText::westernDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** True when the text holds characters that cannot be seen but change how it reads. */
  public static boolean hasInvisible(String text) {
    return INVISIBLE.matcher(text).find();
  }

  /** The text without what cannot be seen; its lines stay. For free text that an official or a citizen writes. */
  public static String visible(String text) {
    return text.replace("\r\n", "\n").lines().map(line -> INVISIBLE.matcher(line.replace('\t', ' ')).replaceAll(""))
        .collect(Collectors.joining("\n")).strip();
  }

  /** NFC, with runs of white space made one space and the ends stripped. */
  public static String tidy(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  private static int foldLetter(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case 'ء' -> 0;
      default -> Character.getType(c) == Character.FORMAT ? 0 : letterOrSpace(westernDigit(c));
    };
  }

  private static int letterOrSpace(int c) {
    return Character.isLetterOrDigit(c) ? c : ' ';
  }

  private static int westernDigit(int c) {
    boolean arabic = (c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9);
    return arabic ? '0' + Character.digit(c, 10) : c;
  }
}
