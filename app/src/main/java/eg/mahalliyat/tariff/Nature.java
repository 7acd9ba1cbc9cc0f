package eg.mahalliyat.tariff;

/** Whose money it is (domain.md 3.2). */
public enum Nature {
  LOCAL_FEE,
  RENT,
  RECOVERY,
  CAPITAL_REVENUE,
  EARMARKED,
  SPECIAL_ACCOUNT,
  TAX_FOR_STATE,
  THIRD_PARTY,
  /** A liability, never revenue. */
  DEPOSIT;

  /** True for what has to be paid back. */
  public boolean refundable() {
    return this == DEPOSIT;
  }
}
