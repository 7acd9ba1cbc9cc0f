package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import java.util.List;

/**
 * What a shift took, added up.
 *
 * @param receipts from the first to the last; numbers between them may be of other cashiers or of other ways to pay
 */
public record Sheet(Receipts receipts, List<Total> channels, List<Total> items) {
  /** @param first empty when nothing was taken */
  public record Receipts(String first, String last, int many) {}

  /**
   * @param name channel or code of a revenue item
   * @param many how many receipts
   */
  public record Total(String name, int many, Money amount) {}

  public Money total() {
    return channels.stream().map(Total::amount).reduce(Money.ZERO, Money::plus);
  }
}
