package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.util.UUID;

/**
 * What a cashier took for a bill.
 *
 * @param channel {@code cash} or {@code pos}
 * @param reference the number on the cash desk's own paper, or terminal and approval code of the card: once in its channel
 * @param amount all that is owed, or a part where the bill allows it
 * @param key of the form: the same key again is the same payment
 */
public record CounterMoney(String channel, String reference, Money amount, UUID key) {
  public static final String CASH = "cash";
  public static final String POS = "pos";

  public CounterMoney {
    if (!channel.equals(CASH) && !channel.equals(POS)) {
      throw new IllegalArgumentException("no channel of the counter: " + channel);
    }
  }
}
