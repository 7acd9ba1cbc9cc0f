package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet is told of a bill: enough to take the money, and nothing of whose bill it is.
 *
 * @param account its number
 * @param amount what is to be paid now
 * @param title what is paid for, in Arabic
 * @param expiresAt after this nothing is taken, null where there is no end
 */
public record OpenBill(String account, Money amount, String title, Instant openedAt, @Nullable Instant expiresAt) {}
