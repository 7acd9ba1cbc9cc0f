package eg.mahalliyat.sandbox.fawry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** One order as {@code /outlet/orders.json} tells it. */
record OrderRow(
    String referenceNumber,
    String merchantCode,
    String merchantRefNumber,
    BigDecimal amount,
    String status,
    Instant expiresAt,
    List<Attempt> notifications) {
  static OrderRow of(Order order, List<Attempt> attempts) {
    var own =
        attempts.stream().filter(a -> a.referenceNumber().equals(order.referenceNumber())).toList();
    return new OrderRow(
        order.referenceNumber(),
        order.charge().merchantCode(),
        order.charge().merchantRefNum(),
        order.paymentAmount().decimal(),
        order.status().name(),
        order.expiresAt(),
        own);
  }
}
