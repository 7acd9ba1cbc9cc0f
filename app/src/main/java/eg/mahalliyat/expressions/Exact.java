package eg.mahalliyat.expressions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal number as CEL sees it. Not a {@link Number}: CEL would compare those by its own kinds of number, and
 * find 20.5 unequal to 20.50.
 */
record Exact(BigDecimal value) {
  private static final int LONGEST = 40;

  /** No sum of money has as many digits; a formula that squares its result again and again would fill the memory. */
  private static final int MOST_DIGITS = 200;

  /** @throws NumberFormatException when it has more than 200 digits */
  Exact {
    if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
      throw new NumberFormatException("a number of more than " + MOST_DIGITS + " digits");
    }
    value = value.stripTrailingZeros();
  }

  /**
   * @throws NumberFormatException when the text is no plain decimal number of at most 40 characters
   */
  static Exact of(String text) {
    if (text.length() > LONGEST || !text.matches("-?\\d+(\\.\\d+)?")) {
      throw new NumberFormatException("'" + text + "' is not a decimal number such as \"1.50\"");
    }
    return new Exact(new BigDecimal(text));
  }

  static Exact of(long whole) {
    return new Exact(BigDecimal.valueOf(whole));
  }

  Exact percent(String percent) {
    return new Exact(value.multiply(of(percent).value).movePointLeft(2));
  }

  /** Half up; {@code places} from 0 to 6. */
  Exact round(long places) {
    if (places < 0 || places > 6) {
      throw new IllegalArgumentException("round takes 0 to 6 places");
    }
    return new Exact(value.setScale((int) places, RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
