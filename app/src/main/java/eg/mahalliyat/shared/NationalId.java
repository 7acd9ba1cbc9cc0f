package eg.mahalliyat.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Egyptian national number of 14 digits: century, birth date, governorate of birth, serial, check digit (domain.md
 * 1.3). The check digit's rule is not published officially, so it is never a ground to refuse.
 */
public record NationalId(String digits) implements Serializable {
  /** Codes of the governorates of birth; 88 is abroad. The list has gaps (domain.md 1.3). */
  private static final Set<String> GOVERNORATES = Set.of(
      "01", "02", "03", "04", "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "22", "23", "24", "25", "26",
      "27", "28", "29", "31", "32", "33", "34", "35", "88");

  private static final Pattern ALONE = Pattern.compile("(?<!\\d)[23]\\d{13}(?!\\d)");
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  public NationalId {
    if (!digits.matches("[23]\\d{13}") || !GOVERNORATES.contains(digits.substring(7, 9)) || birth(digits).isEmpty()) {
      throw new IllegalArgumentException("not a national number");
    }
  }

  /** Reads what a person typed, in either digit set and with spaces; empty when it is none, or born after today. */
  public static Optional<NationalId> parse(String typed, LocalDate today) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s-]", "");
    try {
      return Optional.of(new NationalId(digits)).filter(id -> !id.bornOn().isAfter(today));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same out of what a hand scanner sends, which may be more than the number. */
  public static Optional<NationalId> scanned(String sent, LocalDate today) {
    Matcher found = ALONE.matcher(ArabicText.westernDigits(sent).replaceAll("(?<=\\d)[ -](?=\\d)", ""));
    return found.find() ? parse(found.group(), today) : Optional.empty();
  }

  public LocalDate bornOn() {
    return birth(digits).orElseThrow();
  }

  /** False when the digit does not follow the rule that the community found: a warning, no more. */
  public boolean hasUsualCheckDigit() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int rest = sum % 11;
    return digits.charAt(13) - '0' == (rest == 0 ? 1 : 11 - rest);
  }

  /** The form for pages: all but the last four digits hidden. */
  public String masked() {
    return "••••••••••" + digits.substring(10);
  }

  /** Never the number itself: it would land in logs. */
  @Override
  public String toString() {
    return "NationalId[" + masked() + "]";
  }

  private static Optional<LocalDate> birth(String digits) {
    try {
      int century = digits.charAt(0) == '2' ? 1900 : 2000;
      return Optional.of(LocalDate.of(
          century + Integer.parseInt(digits.substring(1, 3)),
          Integer.parseInt(digits.substring(3, 5)),
          Integer.parseInt(digits.substring(5, 7))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
