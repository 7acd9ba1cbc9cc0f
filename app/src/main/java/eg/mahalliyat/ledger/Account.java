package eg.mahalliyat.ledger;

/**
 * Where money stands, or on whose account it came. There are as many accounts as are used; none is opened beforehand.
 *
 * @param code what kind, and of which, as {@code held:fawry}
 */
public record Account(String code) {
  /** Came for a bill that was paid already: it is to be given back. */
  public static final Account OVERPAID = new Account("overpaid");
  /** Came with another amount than was asked: somebody decides what it is. */
  public static final Account UNMATCHED = new Account("unmatched");
  /** What a drawer held more or less than it should have. */
  public static final Account OVER_SHORT = new Account("over-short");
  /** Decided to be given back, and not out yet. */
  public static final Account REFUND_DUE = new Account("refund-due");

  /** Money that a provider took for us and has not handed over. */
  public static Account held(String provider) {
    return new Account("held:" + provider);
  }

  /** Cash in the drawers of a unit. */
  public static Account drawer(int unitId) {
    return new Account("drawer:" + unitId);
  }

  /** Money that reached a beneficiary's account with the treasury or a bank. */
  public static Account bank(String account) {
    return new Account("bank:" + account);
  }

  /** What came under a revenue item: revenue, money of others, or a liability, as the item's nature says. */
  public static Account item(String revenueItem) {
    return new Account("item:" + revenueItem);
  }

  /** What a provider kept for itself. */
  public static Account providerFee(String provider) {
    return new Account("provider-fee:" + provider);
  }

  /** What kind of account it is: the code in front of the colon. */
  public String family() {
    int colon = code.indexOf(':');
    return colon < 0 ? code : code.substring(0, colon);
  }

  /** Of which: the code behind the colon; empty when there is only one of its kind. */
  public String of() {
    int colon = code.indexOf(':');
    return colon < 0 ? "" : code.substring(colon + 1);
  }
}
