package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteJobTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 60, 180})
  void whoWaitsForAProviderThatIsBackWaitsTenMinutesMoreAtMost(int minutes) {
    Duration outage = Duration.ofMinutes(minutes);
    Duration most = outage.plus(Duration.ofMinutes(10));

    assertThat(firstTryAfter(outage, RemoteJob.CHARGE)).as("a number to pay under").isLessThanOrEqualTo(most);
    assertThat(firstTryAfter(outage, RemoteJob.CONFIRM)).as("a notice to be confirmed").isLessThanOrEqualTo(most);
  }

  /** Of one that is tried first when the outage begins. */
  private static Duration firstTryAfter(Duration outage, RemoteJob job) {
    Duration tried = Duration.ZERO;
    for (Duration wait : job.waits()) {
      tried = tried.plus(wait);
      if (tried.compareTo(outage) >= 0) {
        return tried;
      }
    }
    throw new AssertionError("nobody tries any more after " + tried);
  }
}
