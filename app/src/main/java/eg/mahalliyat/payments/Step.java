package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move of an order with everything that belongs to it.
 *
 * @param providerRef the provider's number, where this move brings one
 * @param came the money, where this move brings some
 * @param more writes of other tables that go with it
 */
record Step(OrderCommand command, PaymentFact fact, @Nullable String providerRef, @Nullable Money came,
    List<Write> more) {
  static Step plain(OrderCommand command, PaymentFact fact) {
    return new Step(command, fact, null, null, List.of());
  }
}
