package eg.mahalliyat.sandbox.fawry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order at Fawry: a charge with its reference number and what became of it. */
public record Order(
    String referenceNumber,
    Charge charge,
    Amount fees,
    Instant createdAt,
    OrderStatus status,
    @Nullable Instant paidAt,
    @Nullable String paymentReference,
    Amount refunded) {
  /** Fawry gives a reference number a merchant's own default life; two days is assumed here. */
  private static final Duration USUAL_LIFE = Duration.ofDays(2);

  static Order of(String referenceNumber, Charge charge, Amount fees, Instant now) {
    return new Order(referenceNumber, charge, fees, now, OrderStatus.NEW, null, null, Amount.NONE);
  }

  public Instant expiresAt() {
    return charge.paymentExpiry() == null ? createdAt.plus(USUAL_LIFE) : charge.paymentExpiry();
  }

  public Amount orderAmount() {
    return charge.amount();
  }

  /** What the payer lays on the counter: the order and Fawry's fee. */
  public Amount paymentAmount() {
    return charge.amount().plus(fees);
  }

  boolean isOverdue(Instant now) {
    return status == OrderStatus.NEW && !expiresAt().isAfter(now);
  }

  Order with(OrderStatus next) {
    return new Order(
        referenceNumber, charge, fees, createdAt, next, paidAt, paymentReference, refunded);
  }

  Order paid(Instant at, String payment) {
    return new Order(
        referenceNumber, charge, fees, createdAt, OrderStatus.PAID, at, payment, refunded);
  }

  Order refund(Amount amount) {
    var total = refunded.plus(amount);
    var next = total.equals(orderAmount()) ? OrderStatus.REFUNDED : OrderStatus.PARTIAL_REFUNDED;
    return new Order(
        referenceNumber, charge, fees, createdAt, next, paidAt, paymentReference, total);
  }
}
