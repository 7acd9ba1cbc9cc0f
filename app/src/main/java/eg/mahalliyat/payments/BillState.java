package eg.mahalliyat.payments;

/** Where a bill stands. */
public enum BillState {
  OPEN,
  PAID,
  EXPIRED,
  CANCELLED
}
