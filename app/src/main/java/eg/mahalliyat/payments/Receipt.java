package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * The official receipt of a paid bill.
 *
 * @param number unit, fiscal year and serial, as {@code 1203-2627-000017}
 * @param channel how it was paid
 * @param cancelled the number stays, and proves nothing any more
 */
public record Receipt(String number, UUID billId, UUID orderId, PaymentOrder.Channel channel, Money amount,
    Instant issuedAt, boolean cancelled) {}
