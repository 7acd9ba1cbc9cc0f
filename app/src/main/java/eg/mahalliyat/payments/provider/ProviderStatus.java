package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;

/** What the provider says about one of our orders when it is asked. */
public sealed interface ProviderStatus {
  /** It has never heard of it: the charge did not arrive. */
  record Unknown() implements ProviderStatus {}

  record Unpaid(String providerRef) implements ProviderStatus {}

  /**
   * @param asked the amount of the order there
   * @param came what was collected for it, without the provider's fee; equal to {@code asked} when all is well
   */
  record Paid(String providerRef, Money asked, Money came) implements ProviderStatus {}

  /** Expired, cancelled, failed or given back: no money is held for it. */
  record Ended(String providerRef, Ending ending) implements ProviderStatus {}

  /** How an order ends without money. */
  enum Ending {
    EXPIRED,
    CANCELLED
  }
}
