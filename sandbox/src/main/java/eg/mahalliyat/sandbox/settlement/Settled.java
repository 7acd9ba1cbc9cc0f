package eg.mahalliyat.sandbox.settlement;

import eg.mahalliyat.sandbox.fawry.Amount;
import java.time.Instant;

/**
 * A payment as its provider hands it over.
 *
 * @param gross what was owed and paid
 * @param fee what the provider keeps of it
 */
public record Settled(
    String providerRef, String merchantRef, Instant paidAt, Amount gross, Amount fee, String channel) {
  Settled changed() {
    var more = new Amount(gross.piastres() + 100);
    return new Settled(providerRef, merchantRef, paidAt, more, fee, channel);
  }

  /** A payment that nobody made: its numbers are in nobody's books. */
  Settled strange() {
    return new Settled("X" + providerRef, "X" + merchantRef, paidAt, gross, fee, channel);
  }
}
