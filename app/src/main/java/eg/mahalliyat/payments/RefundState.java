package eg.mahalliyat.payments;

/** Where a refund stands. */
public enum RefundState {
  PROPOSED,
  /** By a second official. */
  APPROVED,
  /** The provider is being told. */
  SENDING,
  /** The provider refused, or nobody knows what it did: somebody must look. */
  FAILED,
  PAID_OUT,
  REFUSED;

  public boolean ended() {
    return this == PAID_OUT || this == REFUSED;
  }
}
