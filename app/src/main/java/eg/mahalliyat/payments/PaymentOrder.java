package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay a bill through one provider.
 *
 * @param expiresAt after this the provider takes no money for it
 */
public record PaymentOrder(UUID id, UUID billId, Channel channel, Money amount, OrderState state, Instant expiresAt) {
  /**
   * @param provider its name, as {@code fawry}
   * @param merchantRef our number with it
   * @param providerRef its number, once it gave one: the citizen pays under it
   */
  public record Channel(String provider, String merchantRef, @Nullable String providerRef) {}
}
