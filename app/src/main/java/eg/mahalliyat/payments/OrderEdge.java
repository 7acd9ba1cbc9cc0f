package eg.mahalliyat.payments;

import org.jspecify.annotations.Nullable;

/**
 * One way of a payment order.
 *
 * @param from null for the beginning
 * @param fact what the journal is told
 */
record OrderEdge(@Nullable OrderState from, OrderCommand command, OrderState to, Class<? extends PaymentFact> fact) {}
