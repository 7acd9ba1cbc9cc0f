package eg.mahalliyat.sandbox.gateway;

import eg.mahalliyat.sandbox.fawry.Amount;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came, and what became of it.
 *
 * @param number the merchant's own
 * @param code the gateway's: shown to who pays in cash
 * @param key under which the confirmation goes back
 * @param paid what was taken, nothing before
 */
record GatewayOrder(
    String number, String code, String description, List<Share> shares, Links links, Sealed key,
    Instant expiresAt, @Nullable Amount paid, @Nullable Instant paidAt) {
  /** What goes into one settlement account. */
  public record Share(String account, Amount amount) {}

  /** Where the gateway tells, and where the browser goes back. */
  public record Links(URI confirmation, URI back) {}

  public Amount total() {
    return shares.stream().map(Share::amount).reduce(Amount.NONE, Amount::plus);
  }

  GatewayOrder paid(Amount amount, Instant at) {
    return new GatewayOrder(
        number, code, description, shares, links, key, expiresAt, amount, at);
  }

  /** 0 waits, 1 paid, 2 over (A). */
  String status(Instant now) {
    return paid != null ? "1" : now.isBefore(expiresAt) ? "0" : "2";
  }
}
