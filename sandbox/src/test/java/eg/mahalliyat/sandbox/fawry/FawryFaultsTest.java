package eg.mahalliyat.sandbox.fawry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.faults.Fault;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FawryFaultsTest {
  private static final Duration DELAY = Duration.ofMillis(300);

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
  private final Shop shop = new Shop(new Browser(sandbox.baseUrl()), Merchant.DEMO);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void when_down_it_answers_503_and_takes_no_order() {
    sandbox.faults().set(Fault.FAWRY_DOWN);

    assertThat(shop.rawCharge("R1", "450.00").statusCode()).isEqualTo(503);
    assertThat(sandbox.fawry().orders()).isEmpty();
  }

  @Test
  void when_down_for_two_calls_the_third_goes_through() {
    sandbox.faults().set(Fault.FAWRY_DOWN, Duration.ZERO, 2);

    assertThat(shop.rawCharge("R1", "450.00").statusCode()).isEqualTo(503);
    assertThat(shop.rawCharge("R1", "450.00").statusCode()).isEqualTo(503);
    assertThat(shop.rawCharge("R1", "450.00").statusCode()).isEqualTo(200);
  }

  @Test
  void when_hanging_it_holds_the_call_and_never_answers() {
    sandbox.faults().set(Fault.FAWRY_HANGING, DELAY);
    long start = System.nanoTime();

    assertThatThrownBy(() -> shop.rawCharge("R1", "450.00"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(DELAY);
  }

  @Test
  void when_slow_it_answers_after_the_delay() {
    sandbox.faults().set(Fault.FAWRY_SLOW, DELAY);
    long start = System.nanoTime();

    assertThat(shop.rawCharge("R1", "450.00").statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(DELAY);
  }

  @Test
  void the_outlet_works_while_the_API_is_down() {
    sandbox.faults().set(Fault.FAWRY_DOWN);

    assertThat(shop.browser().get("/outlet").statusCode()).isEqualTo(200);
  }
}
