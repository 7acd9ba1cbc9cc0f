package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment that a provider confirmed to us.
 *
 * @param came what it said it had collected, without its fee
 * @param at when we learned it
 */
public record SettledOrder(UUID orderId, int unitId, String providerRef, String merchantRef, Money came, Instant at) {}
