package eg.mahalliyat.payments.provider;

/** What came of asking a provider to give money back. */
public sealed interface RefundAnswer {
  /** @param reference what the provider calls it */
  record GivenBack(String reference) implements RefundAnswer {}

  /** @param code the provider's own, for the official */
  record Declined(String code) implements RefundAnswer {}
}
