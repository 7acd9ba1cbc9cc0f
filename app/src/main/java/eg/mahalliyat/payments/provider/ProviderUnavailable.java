package eg.mahalliyat.payments.provider;

/** Down, slow, not understood, or our account with it is set up wrongly: what it did is not known. */
public final class ProviderUnavailable extends RuntimeException {
  /** @param why for the operator's log: no personal data */
  public ProviderUnavailable(String why) {
    super(why);
  }

  public ProviderUnavailable(String why, Throwable cause) {
    super(why, cause);
  }
}
