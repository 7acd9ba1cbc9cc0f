package eg.mahalliyat.sandbox.fawry;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An amount of Egyptian pounds in whole piastres; shown and signed with two decimals (domain.md
 * 4.1).
 */
public record Amount(long piastres) {
  public static final Amount NONE = new Amount(0);

  /**
   * Reads a JSON number or a numeric text. Written 20.5 it is the same number as 20.50, and clients
   * in languages with floats send it so; a third decimal is refused.
   */
  public static Optional<Amount> read(JsonNode node) {
    try {
      return Optional.of(
          new Amount(new BigDecimal(node.asString("")).movePointRight(2).longValueExact()));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(piastres, 2);
  }

  /** With two decimals, as signatures want it. */
  public String plain() {
    return decimal().toPlainString();
  }

  public boolean isPositive() {
    return piastres > 0;
  }

  public Amount plus(Amount other) {
    return new Amount(Math.addExact(piastres, other.piastres));
  }

  public Amount half() {
    return new Amount(piastres / 2);
  }

  boolean exceeds(Amount other) {
    return piastres > other.piastres;
  }
}
