package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;

/**
 * One amount of a bill, of one revenue item (domain.md 3.2).
 *
 * @param no 1 for the first; the order on the page
 * @param key names the line within its bill, as {@code inspection-fee}
 * @param revenueItem code in the unified guide of revenue items
 * @param amount zero where an exemption is shown, never negative
 * @param ground why it is owed
 */
public record Line(int no, String key, String revenueItem, Money amount, Label label, Ground ground) {
  /** So begin the keys of what officials ask for besides a tariff; no tariff's line begins so. */
  public static final String SUPPLEMENT = "supplement";

  public Line {
    if (amount.piastres() < 0) {
      throw new IllegalArgumentException("a line below zero: " + key);
    }
  }
}
