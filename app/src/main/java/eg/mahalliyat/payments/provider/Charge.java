package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;
import java.time.Instant;

/**
 * What a provider is told: enough to show at an outlet, and no more. Neither name nor mobile number of the citizen.
 *
 * @param merchantRef our number of the order, the same in every repetition
 * @param payer a keyed hash: the same person looks the same, and cannot be found out
 * @param description what is paid for, in Arabic
 * @param expiresAt after this the provider takes no money
 */
public record Charge(String merchantRef, String payer, Money amount, String description, Instant expiresAt) {}
