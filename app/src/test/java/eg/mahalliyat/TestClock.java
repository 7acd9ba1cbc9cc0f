package eg.mahalliyat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Real time plus what a test has let pass. */
public final class TestClock implements InstantSource {
  private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(passed.get());
  }

  /** Lets time pass for the whole platform. */
  public void pass(Duration time) {
    passed.updateAndGet(before -> before.plus(time));
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Configuration {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }

    /** Jobs are due by the same time: what is planned "in an hour" runs when a test lets an hour pass. */
    @Bean
    @Primary
    com.github.kagkarlsson.scheduler.Clock schedulerClock(TestClock clock) {
      return clock::instant;
    }
  }
}
