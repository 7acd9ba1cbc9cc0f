package eg.mahalliyat.shared;

import java.io.Serializable;
import java.util.Optional;

/**
 * The number under which a citizen knows a request: year (2), serial (8), check digit (1), shown as 26-0000-1234-5. Only
 * digits, so that it can be read over the telephone, typed in either digit set and sent by SMS.
 */
public record RequestNumber(String digits) implements Serializable {
  /** Damm's table: catches every single wrong digit and every swap of neighbours. */
  private static final int[][] DAMM = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  public RequestNumber {
    if (!digits.matches("\\d{11}") || check(digits) != 0) {
      throw new IllegalArgumentException("not a request number");
    }
  }

  /**
   * @param year the calendar year of submission
   * @param serial 1 to 99,999,999, from the database's sequence
   */
  public static RequestNumber of(int year, long serial) {
    String body = "%02d%08d".formatted(year % 100, serial);
    return new RequestNumber(body + check(body));
  }

  /** Reads what a person typed; empty when it is no request number. */
  public static Optional<RequestNumber> parse(String typed) {
    String digits = ArabicText.westernDigits(typed).replaceAll("[\\s\\u2010-\\u2015/-]", "");
    return digits.matches("\\d{11}") && check(digits) == 0 ? Optional.of(new RequestNumber(digits)) : Optional.empty();
  }

  public String shown() {
    return "%s-%s-%s-%s".formatted(
        digits.substring(0, 2), digits.substring(2, 6), digits.substring(6, 10), digits.substring(10));
  }

  @Override
  public String toString() {
    return shown();
  }

  private static int check(String digits) {
    int interim = 0;
    for (char c : digits.toCharArray()) {
      interim = DAMM[interim][c - '0'];
    }
    return interim;
  }
}
