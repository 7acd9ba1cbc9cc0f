package eg.mahalliyat.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in Egyptian pounds, kept as whole piastres (1/100 pound). Never a floating-point number.
 *
 * @param piastres the amount; negative only where an account is drawn on
 */
public record Money(long piastres) implements Comparable<Money>, Serializable {
  private static final Pattern TYPED = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  public static final Money ZERO = new Money(0);

  /** Rounds half up to the piastre, as bill lines do (domain.md 3.2). */
  public static Money ofPounds(BigDecimal pounds) {
    return new Money(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** Reads an amount with exactly two decimals, as payment providers write it. */
  public static Money parseExact(String text) {
    if (!text.matches("-?\\d{1,13}\\.\\d{2}")) {
      throw new IllegalArgumentException("not an amount with two decimals");
    }
    return new Money(new BigDecimal(text).movePointRight(2).longValueExact());
  }

  /**
   * Reads an amount as people type it: digits of either kind, at most two decimals, a comma or not between thousands.
   * Empty for anything else, for less than nothing and for what no bill can be.
   */
  public static Optional<Money> typed(String text) {
    String plain = ArabicText.westernDigits(text).replace('\u066B', '.').replaceAll("[,\u066C\\s]", "");
    return TYPED.matcher(plain).matches() ? Optional.of(ofPounds(new BigDecimal(plain))) : Optional.empty();
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(piastres, other.piastres));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(piastres, other.piastres));
  }

  /** The smaller of both. */
  public Money atMost(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isPositive() {
    return piastres > 0;
  }

  /** The amount in pounds with two decimals. */
  public BigDecimal pounds() {
    return BigDecimal.valueOf(piastres, 2);
  }

  /** Two decimals and a point, no grouping: the form of messages between machines. */
  public String plain() {
    return pounds().toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(piastres, other.piastres);
  }

  @Override
  public String toString() {
    return plain();
  }
}
