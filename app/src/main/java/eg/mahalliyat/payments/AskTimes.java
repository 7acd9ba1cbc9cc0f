package eg.mahalliyat.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a provider is asked without having said anything: notices are lost. Often at first, when somebody stands at the
 * outlet; then every six hours; at the end; and once more a day later, for money that came too late, until that last
 * question is answered.
 */
final class AskTimes {
  /** The last repeats. */
  static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5),
      Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6));

  /** The provider's own expiry may lag a little behind ours. */
  static final Duration GRACE = Duration.ofMinutes(2);

  static final Duration LAST_LOOK = Duration.ofDays(1);

  private AskTimes() {}

  /** @param expiresAt until then the number can be paid under, even if the order itself has ended */
  static @Nullable Instant afterMove(OrderState to, Instant expiresAt, Instant now) {
    return switch (to) {
      case REQUESTED, OFFERED -> now.plus(WAITS.getFirst());
      case EXPIRED, CANCELLED, REFUSED -> (expiresAt.isAfter(now) ? expiresAt : now).plus(LAST_LOOK);
      case PAID, OVERPAID, MISMATCHED -> null;
    };
  }

  /** @param asked how often before this time */
  static Instant afterAsking(PaymentOrder order, int asked, Instant now) {
    Instant next = now.plus(WAITS.get(Math.min(asked + 1, WAITS.size() - 1)));
    Instant end = order.expiresAt().plus(GRACE);
    return end.isAfter(now) && end.isBefore(next) ? end : next;
  }
}
