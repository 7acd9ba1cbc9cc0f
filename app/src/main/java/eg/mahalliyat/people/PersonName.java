package eg.mahalliyat.people;

import eg.mahalliyat.shared.ArabicText;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be a person's name: letters that can be seen, at least two words. */
final class PersonName {
  private static final int LONGEST = 100;
  private static final String LETTER = "[\\p{IsArabic}\\p{IsLatin}&&\\p{L}]";
  // More than two marks on a letter is no vowelling any more but a smear over the neighbouring lines.
  private static final String WORD = "(?:" + LETTER + "\\p{Mn}{0,2}|['’.-])+";
  private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + ")+");
  private static final Pattern TWO_LETTERS = Pattern.compile(LETTER + ".*" + LETTER);

  private PersonName() {}

  /** The word key of what is wrong with a tidied name; empty when it can be one. */
  static Optional<String> fault(String typed) {
    String name = ArabicText.tidy(typed);
    if (ArabicText.hasInvisible(typed)) {
      return Optional.of("people.name.invisible");
    }
    if (name.length() > LONGEST) {
      return Optional.of("people.name.long");
    }
    boolean can = NAME.matcher(name).matches() && TWO_LETTERS.matcher(name).find();
    return can ? Optional.empty() : Optional.of("people.name.wrong");
  }
}
