package eg.mahalliyat.sandbox.fawry;

import java.util.function.Function;

/** What came of a call: the order as it is now, or the reason why not. */
public sealed interface Outcome {
  record Done(Order order) implements Outcome {}

  record Refused(Refusal refusal) implements Outcome {}

  /** The same answer in another shape. */
  default <T> T fold(Function<Order, T> done, Function<Refusal, T> refused) {
    return switch (this) {
      case Done(Order order) -> done.apply(order);
      case Refused(Refusal refusal) -> refused.apply(refusal);
    };
  }
}
