package eg.mahalliyat;

import eg.mahalliyat.shared.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Real time plus what a test has let pass. */
public final class TestClock implements InstantSource {
  /** One for the process: the sandbox stamps the time of the platform. */
  private static final AtomicReference<Duration> PASSED = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(PASSED.get());
  }

  /** Lets time pass for the whole platform. */
  public void pass(Duration time) {
    PASSED.updateAndGet(before -> before.plus(time));
  }

  /** Lets the night pass, from six to nine: what begins and ends on one day of Cairo does not meet midnight. */
  public void byDay() {
    ZonedDateTime now = instant().atZone(WorkingDays.CAIRO);
    ZonedDateTime morning = now.with(LocalTime.of(9, 0)).plusDays(now.getHour() < 6 ? 0 : 1);
    if (now.getHour() < 6 || now.getHour() >= 18) {
      pass(Duration.between(now, morning));
    }
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
