package eg.mahalliyat.reconciliation;

import eg.mahalliyat.shared.Money;
import java.time.Instant;

/**
 * One payment as the provider lists it.
 *
 * @param line of the file, 1 for its head
 */
public record StatementRow(int line, String providerRef, String merchantRef, Instant paidAt, Sums sums, String channel) {
  /**
   * @param gross what the citizen owed and paid
   * @param fee what the provider keeps of it
   * @param net what it hands over
   */
  public record Sums(Money gross, Money fee, Money net) {
    public static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO);

    public Sums plus(Sums other) {
      return new Sums(gross.plus(other.gross), fee.plus(other.fee), net.plus(other.net));
    }
  }
}
