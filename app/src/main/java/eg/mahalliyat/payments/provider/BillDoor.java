package eg.mahalliyat.payments.provider;

import java.util.Optional;
import java.util.function.Function;

/** Where the adapters of collectors come in: for a bill, and with money. Both are quick and call nobody. */
public interface BillDoor {
  /** What became of a message about money. */
  sealed interface Taken {
    /** @param answer the first one, byte for byte, when it was told before */
    record Answered(byte[] answer) implements Taken {}

    /** Told before, and not as a repetition, or with something else in it. */
    record Known() implements Taken {}

    /** There is no such bill, or no such payment to reverse. The message is kept. */
    record Unknown() implements Taken {}
  }

  /** The bill under this number while it may be paid, found in one round trip. */
  Optional<OpenBill> open(String provider, String account);

  /**
   * Books it in one transaction, together with the answer.
   *
   * @param answer makes our answer, given our own number of the payment
   */
  Taken take(Collected collected, Function<String, byte[]> answer);
}
