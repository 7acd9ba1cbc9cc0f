package eg.mahalliyat.shared;

import java.io.Serializable;
import java.util.Optional;

/**
 * The number under which a citizen knows a request: year (2), serial (8), check digit (1), shown as 26-0000-1234-5. Only
 * digits, so that it can be read over the telephone, typed in either digit set and sent by SMS.
 */
public record RequestNumber(String digits) implements Serializable {
  public RequestNumber {
    if (!digits.matches("\\d{11}") || !CheckDigit.fits(digits)) {
      throw new IllegalArgumentException("not a request number");
    }
  }

  /**
   * @param year the calendar year of submission
   * @param serial 1 to 99,999,999, from the database's sequence
   */
  public static RequestNumber of(int year, long serial) {
    String body = "%02d%08d".formatted(year % 100, serial);
    return new RequestNumber(CheckDigit.append(body));
  }

  /** Reads what a person typed; empty when it is no request number. */
  public static Optional<RequestNumber> parse(String typed) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s\\u2010-\\u2015/-]", "");
    return digits.matches("\\d{11}") && CheckDigit.fits(digits) ? Optional.of(new RequestNumber(digits)) : Optional.empty();
  }

  public String shown() {
    return "%s-%s-%s-%s".formatted(
        digits.substring(0, 2), digits.substring(2, 6), digits.substring(6, 10), digits.substring(10));
  }

  @Override
  public String toString() {
    return shown();
  }
}
