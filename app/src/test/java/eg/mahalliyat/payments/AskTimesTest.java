package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskTimesTest {
  private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

  @Test
  void asksSoonAtFirstThenEverySixHours() {
    PaymentOrder order = offered(NOW.plus(Duration.ofDays(3)));
    assertThat(AskTimes.afterMove(OrderState.OFFERED, order.expiresAt(), NOW)).isEqualTo(NOW.plusSeconds(60));
    assertThat(AskTimes.afterAsking(order, 0, NOW)).isEqualTo(NOW.plusSeconds(120));
    assertThat(AskTimes.afterAsking(order, 40, NOW)).isEqualTo(NOW.plus(Duration.ofHours(6)));
  }

  @Test
  void asksWhenTheTimeIsOver() {
    PaymentOrder order = offered(NOW.plus(Duration.ofHours(1)));
    assertThat(AskTimes.afterAsking(order, 40, NOW)).isEqualTo(order.expiresAt().plus(AskTimes.GRACE));
  }

  @Test
  void goesOnAskingWhileTheProviderIsDownAfterTheEnd() {
    PaymentOrder order = offered(NOW.minus(Duration.ofHours(1)));
    assertThat(AskTimes.afterAsking(order, 1, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void looksOnceMoreForMoneyThatCameTooLate() {
    Instant over = NOW.minusSeconds(60);
    assertThat(AskTimes.afterMove(OrderState.EXPIRED, over, NOW)).isEqualTo(NOW.plus(AskTimes.LAST_LOOK));
    assertThat(AskTimes.afterMove(OrderState.PAID, over, NOW)).isNull();
  }

  @Test
  void looksOnceMoreOnlyWhenNobodyCanPayAnyMore() {
    Instant end = NOW.plus(Duration.ofDays(3));
    assertThat(AskTimes.afterMove(OrderState.CANCELLED, end, NOW)).isEqualTo(end.plus(AskTimes.LAST_LOOK));
  }

  private static PaymentOrder offered(Instant expiresAt) {
    return new PaymentOrder(UUID.randomUUID(), UUID.randomUUID(), new PaymentOrder.Channel("fawry", "m", "1"),
        new Money(100), OrderState.OFFERED, expiresAt);
  }
}
