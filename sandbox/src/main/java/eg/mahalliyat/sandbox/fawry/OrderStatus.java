package eg.mahalliyat.sandbox.fawry;

/**
 * The states of an order as domain.md 4.1 lists them; this sandbox never reaches DELIVERED or
 * FAILED.
 */
public enum OrderStatus {
  NEW("UNPAID"),
  PAID("PAID"),
  CANCELED("CANCELLED"),
  DELIVERED("PAID"),
  REFUNDED("REFUNDED"),
  PARTIAL_REFUNDED("REFUNDED"),
  EXPIRED("EXPIRED"),
  FAILED("FAILED");

  private final String inVersion1;

  OrderStatus(String inVersion1) {
    this.inVersion1 = inVersion1;
  }

  /**
   * The word that status v1 has for it: v1 says UNPAID for NEW, spells CANCELLED, and knows no part
   * of a refund.
   */
  String inVersion1() {
    return inVersion1;
  }

  boolean isRefundable() {
    return this == PAID || this == PARTIAL_REFUNDED;
  }
}
