package eg.mahalliyat.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a company is known: the number in a commercial register, which counts only together with the office that keeps it.
 *
 * @param digits without zeros before them
 * @param office as somebody typed it, without the words that all offices have in common
 */
public record RegisterNumber(String digits, String office) implements Serializable {
  private static final Pattern COMMON = Pattern.compile("^(?:(?:مكتب|(?:ال)?سجل|(?:ال)?تجاري)\\s+)+");
  private static final Pattern OFFICE = Pattern.compile("[\\p{L}\\p{Mn}\\d .()-]{2,60}");

  public RegisterNumber {
    if (!digits.matches("[1-9]\\d{0,9}") || !OFFICE.matcher(office).matches()) {
      throw new IllegalArgumentException("not a number of a commercial register");
    }
  }

  /** Reads what was typed, the number in either digit set; empty when one of both cannot be. */
  public static Optional<RegisterNumber> parse(String number, String office) {
    try {
      return Optional.of(new RegisterNumber(digits(number), office(office)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether this can be the number, whatever its office is. */
  public static boolean isNumber(String typed) {
    return digits(typed).matches("[1-9]\\d{0,9}");
  }

  /** What is equal for one company however its office is spelt. */
  public String key() {
    return ArabicText.fold(office) + "/" + digits;
  }

  /** Never the number itself: it would land in logs. */
  @Override
  public String toString() {
    return "RegisterNumber";
  }

  private static String digits(String typed) {
    return ArabicText.westernDigits(typed).replaceAll("[\\s-]", "").replaceFirst("^0+", "");
  }

  private static String office(String typed) {
    return COMMON.matcher(ArabicText.tidy(ArabicText.visible(typed))).replaceFirst("");
  }
}
