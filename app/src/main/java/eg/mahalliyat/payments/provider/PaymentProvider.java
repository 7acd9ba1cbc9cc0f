package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;

/**
 * A provider's wire, and nothing else: no table, no state, no retry. Each call takes seconds at most and is made
 * outside of transactions. Every method throws {@link ProviderUnavailable} when the answer is not known: it is asked
 * again.
 */
public interface PaymentProvider {
  /** In addresses, tables and facts, as {@code fawry}: small letters and dashes. */
  String name();

  /** False when the operator has given no account: it is not offered to citizens. */
  boolean isReady();

  /** Asks for a number to pay under. The same merchant reference twice must be the same order. */
  ChargeAnswer charge(Charge charge);

  /**
   * Where the citizen goes on from the page of his order, as the last part of an address below it; empty where the
   * provider's number is all that is needed.
   */
  default String page() {
    return "";
  }

  /** What the provider itself knows: a notice is never believed without this. */
  ProviderStatus status(String merchantRef);

  /** Whether it can pay money back to whoever paid. */
  default boolean givesBack() {
    return false;
  }

  /**
   * Pays back what was paid under its number, or a part of it. Asked once: a provider does not know two refunds apart.
   *
   * @throws UnsupportedOperationException when it cannot
   */
  default RefundAnswer refund(String providerRef, Money amount) {
    throw new UnsupportedOperationException(name());
  }

  /** Withdraws an order that nobody has paid. One that was paid or is gone already is left as it is. */
  void cancel(String providerRef);
}
