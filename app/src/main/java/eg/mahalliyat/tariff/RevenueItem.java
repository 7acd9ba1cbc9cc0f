package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;

/**
 * An entry of the unified guide of revenue items, as it comes with the platform.
 *
 * @param code such as {@code LF-SHOP}
 * @param ar its Arabic name, {@code en} its English one
 */
public record RevenueItem(String code, Nature nature, Mark mark, String ar, String en, Terms terms) {
  /**
   * @param classification chapter, group, item and type of the state's budget, as {@code 3/1/1/05}
   * @param beneficiary whose money it is: a key of {@code territory/beneficiaries.yaml}
   * @param inParts whether it may be paid in parts
   * @param legal what it is collected by; empty where that is not known
   * @param legalMark how far that is sourced
   */
  public record Terms(String classification, String beneficiary, boolean inParts, String legal, Mark legalMark) {}
}
