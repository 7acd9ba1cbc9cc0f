package eg.mahalliyat.tariff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a table by size.
 *
 * @param above what is more than this falls into it; zero for the first, which takes what is less, too
 * @param upTo its ceiling, which belongs to it; null for the last
 * @param each added for each whole or broken unit above {@code above}
 */
record Bracket(BigDecimal above, @Nullable BigDecimal upTo, BigDecimal value, BigDecimal each) {
  boolean takes(BigDecimal size) {
    return upTo == null || size.compareTo(upTo) <= 0;
  }

  BigDecimal of(BigDecimal size) {
    return value.add(each.multiply(size.subtract(above)));
  }

  /** The sizes in signs that both directions of writing read alike: {@code 20 < x <= 70}. */
  String name() {
    String low = above.signum() == 0 ? "" : above.toPlainString() + " < ";
    return upTo == null ? "x > " + above.toPlainString() : low + "x ≤ " + upTo.toPlainString();
  }
}
