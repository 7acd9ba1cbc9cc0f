package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.ProviderStatus.Ending;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last look at an order that ended, for money that came too late. */
@PlatformTest
class WatchingTest {
  @Autowired Watching watching;
  @Autowired Settling settling;
  @Autowired PaymentDesk desk;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired InstantSource clock;
  @Autowired Sandbox sandbox;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();

  @Autowired
  WatchingTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @BeforeEach
  void nobodyNotifies() {
    sandbox.faults().set(Fault.NOTIFICATION_NEVER);
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  @Test
  void findsLateMoneyAlthoughTheProviderWasDownAtTheLastLook() {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    sandbox.fawry().pay(paying.reference(citizen, order));
    settling.learned(order.id(), new ProviderStatus.Ended("late", Ending.EXPIRED));
    sandbox.faults().set(Fault.FAWRY_DOWN);
    lookNowAt(order);
    assertThat(isStillAsked(order)).isTrue();
    sandbox.faults().clear();
    until(() -> {
      lookNowAt(order);
      return desk.order(citizen, order.id()).state() == OrderState.PAID;
    });
    assertThat(isStillAsked(order)).isFalse();
  }

  @Test
  void looksOnceOnlyWhenTheProviderAnswers() {
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    String reference = paying.reference(citizen, order);
    settling.learned(order.id(), new ProviderStatus.Ended(reference, Ending.CANCELLED));
    settling.learned(order.id(), new ProviderStatus.Unpaid(reference));
    assertThat(isStillAsked(order)).as("answered before the last look").isTrue();
    lookNowAt(order);
    until(() -> !isStillAsked(order));
    assertThat(desk.order(citizen, order.id()).state()).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void looksForTheLastTimeAfterTheOrdersOwnEnd() {
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    settling.cancelled(order.id());
    assertThat(transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT ask_at >= expires_at + interval '1 day' FROM payments.payment_order WHERE id = ?")
        .param(order.id()).query(Boolean.class).single())).isTrue();
  }

  private void lookNowAt(PaymentOrder order) {
    transactions.run(Settling.SELF, () -> jdbc.sql(
        "UPDATE payments.payment_order SET ask_at = ? WHERE id = ? AND ask_at IS NOT NULL")
        .params(clock.instant().atOffset(UTC), order.id()).update());
    watching.look();
  }

  private boolean isStillAsked(PaymentOrder order) {
    return transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT ask_at IS NOT NULL FROM payments.payment_order WHERE id = ?")
        .param(order.id()).query(Boolean.class).single());
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(25)).pollInterval(Duration.ofMillis(200)).until(condition);
  }
}
