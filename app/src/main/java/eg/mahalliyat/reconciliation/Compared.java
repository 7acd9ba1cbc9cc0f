package eg.mahalliyat.reconciliation;

import eg.mahalliyat.payments.SettledOrder;
import org.jspecify.annotations.Nullable;

/**
 * One payment compared.
 *
 * @param theirs null where the provider does not list it
 * @param ours null where we do not know it
 */
record Compared(Outcome outcome, @Nullable StatementRow theirs, @Nullable SettledOrder ours) {}
