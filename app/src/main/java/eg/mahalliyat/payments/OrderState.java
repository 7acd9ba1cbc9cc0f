package eg.mahalliyat.payments;

/** Where a payment order stands; {@link OrderLifecycle} says how it moves. */
public enum OrderState {
  /** The provider is being asked for a number. */
  REQUESTED,
  /** The citizen has a number to pay under. */
  OFFERED,
  PAID,
  EXPIRED,
  CANCELLED,
  REFUSED,
  /** Paid, but the bill needed no money any more. */
  OVERPAID,
  /** Paid, but another amount. */
  MISMATCHED;

  /** True while somebody may be about to pay. */
  public boolean isLive() {
    return this == REQUESTED || this == OFFERED;
  }
}
