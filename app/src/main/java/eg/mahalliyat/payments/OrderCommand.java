package eg.mahalliyat.payments;

/** What can happen to a payment order. */
enum OrderCommand {
  OPEN,
  /** The provider gave its number. */
  OFFER,
  /** The provider will not take it. */
  REFUSE,
  /** The provider confirms the money, and the bill is open. */
  SETTLE,
  /** The same, and something is still owed. */
  SETTLE_PART,
  /** The provider confirms the money, and the bill is closed. */
  SETTLE_CLOSED,
  /** The provider confirms another amount. */
  SETTLE_OTHER,
  EXPIRE,
  CANCEL
}
