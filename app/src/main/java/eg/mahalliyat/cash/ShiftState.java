package eg.mahalliyat.cash;

/** Where a shift stands; it goes on in this order, and back from counted to counted once more. */
public enum ShiftState {
  /** Money is taken. */
  OPEN,
  /** The drawer was counted: nothing more is taken. */
  COUNTED,
  CLOSED,
  /** Somebody else has the money. */
  HANDED_OVER;

  /** True until it is closed. */
  public boolean underWay() {
    return this == OPEN || this == COUNTED;
  }
}
